import { Agent, get } from 'node:http'
import { expect, test, vi } from 'vitest'
import { drain } from '@/server/drain'
import { onShutdown, runShutdownHooks } from '@/server/shutdown'
import { openFrontDoor } from '@/server/testing'

test('draining lets a request in flight finish and turns new ones away', async () => {
  const { ask, server, release, begun } = await slowShop()
  const inFlight = ask('/cart')
  await vi.waitUntil(() => begun.count === 1)
  const draining = drain(server, 5000)
  await expect(ask('/cart')).rejects.toThrow('ECONNREFUSED')
  release()

  expect((await inFlight).text).toBe('done')
  expect(await draining).toBe(true)
})

test('draining does not wait for connections that are only kept alive', async () => {
  const { port, server, release } = await slowShop()
  release()
  const agent = new Agent({ keepAlive: true })
  await new Promise((resolve) => {
    get({ port, host: '127.0.0.1', path: '/cart', agent }, (response) => {
      response.resume().on('end', resolve)
    })
  })
  const startedAt = performance.now()
  expect(await drain(server, 5000)).toBe(true)
  expect(performance.now() - startedAt).toBeLessThan(1000)
  agent.destroy()
})

test('draining cuts what has not finished in time', async () => {
  const { ask, server, begun } = await slowShop()
  const inFlight = ask('/cart').catch(() => 'cut')
  await vi.waitUntil(() => begun.count === 1)
  expect(await drain(server, 100)).toBe(false)
  expect(await inFlight).toBe('cut')
})

test('what was registered last is stopped first, once, and trouble stops nothing else', async () => {
  const events: string[] = []
  onShutdown('database', () => void events.push('database'))
  onShutdown('hanging', () => new Promise(() => undefined))
  onShutdown('failing', () => Promise.reject(new Error('no')))
  onShutdown('worker', async () => void events.push('worker'))
  const trouble = (name: string) => void events.push(`trouble: ${name}`)
  await runShutdownHooks(50, trouble)
  await runShutdownHooks(50, trouble)
  expect(events).toEqual(['worker', 'trouble: failing', 'trouble: hanging', 'database'])
})

async function slowShop() {
  const begun = { count: 0 }
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const shop = await openFrontDoor(async (_, response) => {
    begun.count += 1
    await released
    response.end('done')
  })
  return { ...shop, begun, release }
}
