import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { buy, makeWish, REQUESTS_PER_ORDER, type Wish } from '@/bench/buyer'
import { runNode } from '@/bench/child'
import { recordOrder } from '@/bench/order-statements'
import { quantile, type Result } from '@/bench/result'
import { copyOfDemoShop, type Shop, startShop } from '@/bench/shop'
import { inTurns, type Speed, speedOf } from '@/bench/speed'

const ROUNDS = 3
const ORDERS = 400
const AT_ONCE = 8
const speed = z.object({ byClock: z.number(), byCore: z.number() })

/**
 * Whole guest checkouts through the HTTP API, confirmation mails included, against bare better-sqlite3 running the
 * statements of such an order with the same durability.
 */
export async function checkout(): Promise<Result[]> {
  const replay = await prepareReplay()
  const shop = await startShop(await copyOfDemoShop())
  const wish = await makeWish(shop)
  const latencies: number[] = []
  await buyMany(shop, wish, [])
  const { byClock, byCore } = await inTurns(
    ROUNDS,
    () => buyMany(shop, wish, latencies),
    () => replay.orders(),
  )
  await shop.stop()
  return [
    { name: 'checkout', unit: 'orders/s', aim: '≥ 100 orders/s', ...byClock },
    { name: 'checkout-per-core', unit: 'orders/core-second', ...byCore },
    { name: 'checkout-p99', value: quantile(latencies, 0.99), unit: `ms at ${AT_ONCE} at once` },
    { name: 'checkout-requests', value: REQUESTS_PER_ORDER, unit: 'requests/order' },
    { name: 'checkout-statements', value: replay.statements, unit: 'statements/order' },
    { name: 'checkout-commits', value: replay.commits, unit: 'commits/order' },
  ]
}

/** Several buyers at once; how long each order took goes to `latencies`. */
async function buyMany(shop: Shop, wish: Wish, latencies: number[]): Promise<Speed> {
  let begun = 0
  const buyer = async () => {
    while (begun < ORDERS) {
      begun += 1
      latencies.push(await buy(shop, wish))
    }
  }
  return await speedOf(shop, async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, buyer))
    return ORDERS
  })
}

async function prepareReplay() {
  const dataDir = await copyOfDemoShop()
  const statements = await recordOrder(dataDir)
  const recorded = path.join(dataDir, 'order.json')
  writeFileSync(recorded, JSON.stringify(statements))
  const file = path.join(dataDir, 'stationer.sqlite')
  const program = ['--import', 'tsx', 'bench/replay-orders.ts', file, recorded]
  let next = 0
  return {
    statements: statements.length,
    commits: statements.filter(({ sql }) => sql === 'COMMIT').length,
    async orders(): Promise<Speed> {
      const range = [String(next), String(ORDERS)]
      next += ORDERS
      return speed.parse(JSON.parse(await runNode([...program, ...range])))
    },
  }
}
