import { startBaseline } from '@/bench/baseline-server'
import { answersPerSecond } from '@/bench/load'
import type { Result } from '@/bench/result'
import { copyOfDemoShop, findPage, startShop } from '@/bench/shop'
import { inTurns } from '@/bench/speed'

const ROUNDS = 3
const LOAD = { duration: 4, connections: 8 }

/** A collection page rendered and compressed for every request, against bare `node:http` sending the same bytes. */
export async function renderedPage(): Promise<Result[]> {
  const shop = await startShop(await copyOfDemoShop(), { env: { PAGE_CACHE_BYTES: '0' } })
  const page = await findPage(shop, 'collections')
  await answersPerSecond(shop, page, LOAD)
  const plain = await startBaseline(page)
  const { byClock, byCore } = await inTurns(
    ROUNDS,
    () => answersPerSecond(shop, page, LOAD),
    () => answersPerSecond(plain, plain.url, LOAD),
  )
  await Promise.all([shop.stop(), plain.stop()])
  return [
    { name: 'rendered-page', unit: 'pages/s', ...byClock },
    { name: 'rendered-page-per-core', unit: 'pages/core-second', ...byCore },
  ]
}
