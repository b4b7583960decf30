import { startBaseline } from '@/bench/baseline-server'
import { answersPerSecond } from '@/bench/load'
import type { Result } from '@/bench/result'
import { copyOfDemoShop, findPage, startShop } from '@/bench/shop'
import { inTurns } from '@/bench/speed'

const ROUNDS = 5
const LOAD = { duration: 3 }

/** An article from the page cache, against bare `node:http` sending the same bytes and headers. */
export async function articlePage(): Promise<Result[]> {
  const shop = await startShop(await copyOfDemoShop())
  const page = await findPage(shop, 'articles')
  await answersPerSecond(shop, page, LOAD)
  const plain = await startBaseline(page)
  await answersPerSecond(plain, plain.url, LOAD)
  const { byClock, byCore } = await inTurns(
    ROUNDS,
    () => answersPerSecond(shop, page, LOAD),
    () => answersPerSecond(plain, plain.url, LOAD),
  )
  await Promise.all([shop.stop(), plain.stop()])
  return [
    { name: 'article-page', unit: 'pages/s', aim: 'ratio ≥ 0.6', ...byClock },
    { name: 'article-page-per-core', unit: 'pages/core-second', aim: 'ratio ≥ 0.6', ...byCore },
  ]
}
