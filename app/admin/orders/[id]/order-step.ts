import { z } from 'zod'
import type { Onward } from '@/app/_http/form'
import { once, onceKey, type Write } from '@/app/_http/once'
import { refuseField } from '@/app/_http/refuse-field'
import { assertSeen } from '@/domain/orders/order-mark'
import { errorMessage } from '@/lib/error-messages'
import { isDomainError } from '@/lib/errors'
import { parseAmount } from '@/lib/money'
import { adminOrderPath, withQuery } from '@/lib/paths'

export const orderParams = z.object({ id: z.string() })

/** What every form that moves goods or money of an order sends. */
export const stepInput = z.object({ params: orderParams, mark: z.string().max(64), onceKey })
type StepInput = z.infer<typeof stepInput>

/** What was done, as the order's page tells it. */
export type Done =
  | 'shipped'
  | 'refunded'
  | 'captured'
  | 'voided'
  | 'cancelled'
  | 'entered'
  | 'noted'
  | 'resent'

/** Back to the order, which says what was done. */
export function doneAt(orderId: string, done: Done): Onward {
  return { to: withQuery(adminOrderPath(orderId), { done }) }
}

/** A step counts once, and only for an order that is still as it was seen: what comes late is told, not booked. */
export function orderStep<Input extends StepInput>(
  write: (...step: Parameters<Write<Input>>) => Promise<Done>,
) {
  return once<Input>(async (tx, input, visit) => {
    await assertSeen(tx, input.params.id, input.mark)
    return doneAt(input.params.id, await besideItsLine(write(tx, input, visit)))
  })
}

/** Pieces of a line as typed; an empty field is none. */
export const pieces = z
  .string()
  .trim()
  .regex(/^\d{0,3}$/, 'Please write a whole number.')
  .transform(Number)

export const piecesByLine = z.record(z.string(), pieces).default({})

/** Reads an amount as a person types it. Throws what is wrong with the field `name`. */
export function readAmount(text: string, currency: string, name: string): number {
  const amount = parseAmount(text.trim().replace(',', '.'), currency)
  if (amount !== undefined) return amount
  return refuseField([name], `Please write an amount in ${currency}, such as 12.50.`)
}

async function besideItsLine<T>(step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (error) {
    if (!isDomainError(error, 'quantity_exceeds_open')) throw error
    const line = String(error.details.orderLineId)
    return refuseField(['quantity', line], errorMessage(error.code, error.details))
  }
}
