import { type Child, freePort, startNode } from '@/bench/child'
import { firstAnswer } from '@/bench/load'

const START_MS = 10_000

/** Starts bare `node:http` that sends what `address` answers with, or two bytes. */
export async function startBaseline(address = ''): Promise<Child & { url: string }> {
  const port = await freePort()
  const child = startNode(['bench/plain-server.ts', address, String(port)])
  const url = `http://127.0.0.1:${port}/`
  await firstAnswer(url, START_MS)
  return { ...child, url }
}
