import { startBaseline } from '@/bench/baseline-server'
import { askAll } from '@/bench/load'
import type { Result } from '@/bench/result'
import { copyOfDemoShop, findPage, startShop } from '@/bench/shop'

const REQUESTS = 50_000
const MEGABYTE = 1024 * 1024
/** Pages of every kind and the API; three requests in ten, cart and API, are answered by Next every time. */
const PATHS = [
  '/',
  '/search?q=notebook',
  '/api/v1/products',
  '/api/v1/me/summary',
  '/products',
  '/sitemap.xml',
  '/cart',
]

/** Resident memory of the process that serves and works through jobs, after many requests. */
export async function memory(): Promise<Result[]> {
  const shop = await startShop(await copyOfDemoShop())
  const pages = [await findPage(shop, 'products'), await findPage(shop, 'collections')]
  const paths = [...PATHS, ...pages.map((page) => new URL(page).pathname), '/pages/about']
  const before = shop.memory()
  await askAll(shop.url, paths, REQUESTS)
  const value = shop.memory() / MEGABYTE
  await shop.stop()

  const plain = await startBaseline()
  await askAll(plain.url, ['/'], REQUESTS)
  const baseline = plain.memory() / MEGABYTE
  await plain.stop()
  return [
    { name: 'memory-at-start', value: before / MEGABYTE, unit: 'MB' },
    { name: 'memory', value, unit: 'MB', baseline, ratio: value / baseline, aim: '≤ 300 MB' },
  ]
}
