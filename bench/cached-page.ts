import { startBaseline } from '@/bench/baseline-server'
import { answersPerSecond } from '@/bench/load'
import type { Result } from '@/bench/result'
import { copyOfDemoShop, findPage, startShop } from '@/bench/shop'
import { inTurns } from '@/bench/speed'

const ROUNDS = 5
const LOAD = { duration: 3 }
const AIM = 'ratio ≥ 0.6'

/** A product page from the page cache, against bare `node:http` sending the same bytes and headers. */
export const cachedPage = (): Promise<Result[]> => fromTheCache('cached-page', 'products')

/** An article from the page cache, against the same. */
export const articlePage = (): Promise<Result[]> => fromTheCache('article-page', 'articles')

async function fromTheCache(name: string, room: 'products' | 'articles'): Promise<Result[]> {
  const shop = await startShop(await copyOfDemoShop())
  const page = await findPage(shop, room)
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
    { name, unit: 'pages/s', aim: AIM, ...byClock },
    { name: `${name}-per-core`, unit: 'pages/core-second', aim: AIM, ...byCore },
  ]
}
