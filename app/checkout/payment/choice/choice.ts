import { z } from 'zod'
import { choosePaymentInput } from '@/domain/checkout/choose-payment'

const { paymentMethod, billingAddress } = choosePaymentInput.shape
const code = z.string().trim().max(64).default('')

/** What the buttons of the payment step mean; the address is only read where another one was asked for. */
const choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remove-code'), removeCode: z.string() }),
  z.object({ kind: z.literal('apply-code'), code }),
  z.object({ kind: z.literal('same-address'), paymentMethod, code }),
  z.object({
    kind: z.literal('other-address'),
    paymentMethod,
    code,
    billingAddress: billingAddress.unwrap(),
  }),
])

/** Named by what was sent, so that a mistake is told about the fields that were meant. */
export const paymentChoice = z
  .record(z.string(), z.unknown())
  .transform((fields) => ({ ...fields, kind: kindOf(fields) }))
  .pipe(choice)

function kindOf(fields: Record<string, unknown>): z.infer<typeof choice>['kind'] {
  if ('removeCode' in fields) return 'remove-code'
  if ('applyCode' in fields) return 'apply-code'
  return fields.billing === 'other' ? 'other-address' : 'same-address'
}
