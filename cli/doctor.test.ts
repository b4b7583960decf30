import { eq } from 'drizzle-orm'
import { afterEach, expect, test, vi } from 'vitest'
import { doctorCommand, reportOf } from '@/cli/doctor'
import { counters } from '@/db/schema'
import { transact } from '@/db/transact'
import { anOrder } from '@/domain/checkout/testing'
import { aProduct, aShop } from '@/domain/testing'

afterEach(() => {
  process.exitCode = undefined
})

async function doctor(): Promise<{ code: unknown; output: string }> {
  const say = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await doctorCommand().parseAsync([], { from: 'user' })
  return { code: process.exitCode ?? 0, output: say.mock.calls.flat().join('\n') }
}

test('a sound shop gets a tick for everything, a broken one names its rows and fails', async () => {
  const shop = await aShop()
  const { variantId } = await aProduct()
  await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })
  const sound = await doctor()
  expect(sound.output).toContain('✓ order numbers have no gap')
  expect(sound.output).not.toContain('✗')
  expect(sound.output).toContain('The shop is sound.')
  expect(sound.code).toBe(0)

  await transact((tx) => tx.update(counters).set({ value: 1007 }).where(eq(counters.name, 'order')))
  const broken = await doctor()
  expect(broken.output).toContain('✗ order numbers have no gap\n    {"value":')
  expect(broken.output).toContain('One thing is wrong')
  expect(broken.code).toBe(1)
})

test('of many rows the first are shown and the others counted', () => {
  const rows = Array.from({ length: 25 }, (_, id) => ({ id }))
  const lines = reportOf({ invariant: 'it holds', rows }).split('\n')
  expect(lines).toHaveLength(22)
  expect(lines.at(-1)).toBe('    and 5 more')
})
