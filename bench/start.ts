import { freePort, startNode } from '@/bench/child'
import { firstAnswer } from '@/bench/load'
import { median, type Result } from '@/bench/result'
import { copyOfDemoShop } from '@/bench/shop'

const ROUNDS = 5
const LIMIT_MS = 30_000

type Start = { seconds: number; coreSeconds: number }

/** From the start of the process to the first whole home page, against the same of bare `node:http`. */
export async function start(): Promise<Result[]> {
  const dataDir = await copyOfDemoShop()
  const shop: Start[] = []
  const plain: Start[] = []
  for (let round = 0; round < ROUNDS; round++) {
    shop.push(await startOnce(() => ['scripts/start.mjs'], dataDir))
    plain.push(await startOnce((port) => ['bench/plain-server.ts', '', port], dataDir))
  }
  const compared = (measure: keyof Start) => {
    const value = median(shop.map((one) => one[measure]))
    const baseline = median(plain.map((one) => one[measure]))
    return { value, baseline, ratio: value / baseline }
  }
  return [
    { name: 'start', unit: 's', aim: '≤ 2 s', ...compared('seconds') },
    { name: 'start-per-core', unit: 'core-seconds', aim: '≤ 2 s', ...compared('coreSeconds') },
  ]
}

async function startOnce(parameters: (port: string) => string[], dataDir: string): Promise<Start> {
  const port = String(await freePort())
  const env = { HOST: '127.0.0.1', PORT: port, DATA_DIR: dataDir, DATABASE_URL: '' }
  const child = startNode(parameters(port), env)
  const ms = await firstAnswer(`http://127.0.0.1:${port}/`, LIMIT_MS)
  const coreSeconds = child.coreSeconds()
  await child.stop()
  return { seconds: ms / 1000, coreSeconds }
}
