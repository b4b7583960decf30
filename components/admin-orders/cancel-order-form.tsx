import { StepButtons } from '@/components/admin-orders/money-form'
import { StepFields, type StepFormProps } from '@/components/admin-orders/step-page'
import { TextArea } from '@/components/admin-orders/text-area'
import { pieceWords } from '@/components/cart/line-words'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import type { StaffOrderView } from '@/domain/orders/staff-views'
import { sumOf } from '@/lib/money'
import { adminOrderPath } from '@/lib/paths'

type CancelledOrder = Pick<
  StaffOrderView,
  'lines' | 'email' | 'capturableAmount' | 'refundableAmount' | 'payments' | 'adjustments'
>

interface CancelOrderFormProps extends StepFormProps {
  order: CancelledOrder
  money: (amount: number) => string
}

/** Says all that will happen before it does. */
export function CancelOrderForm(props: CancelOrderFormProps) {
  const { orderId, order, money, state } = props
  return (
    <form method="post" action={adminOrderPath(orderId, 'cancellation')} className="space-y-5">
      <StepFields {...props} />
      <div className="rounded border-s-2 border-stop bg-stop-wash p-4 text-15">
        <p className="font-semibold">This cannot be undone. What will happen:</p>
        <ul className="mt-1 list-disc space-y-1 ps-5">
          {consequences(order, money).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <TextField
        name="reason"
        label="Reason, for colleagues"
        isOptional
        maxLength={500}
        autoComplete="off"
        {...fieldState(state, 'reason')}
      />
      <TextArea
        name="message"
        label="A sentence to the customer"
        hint="It stands in the mail that tells of the cancellation."
        isOptional
        maxLength={2000}
        {...fieldState(state, 'message')}
      />
      <StepButtons orderId={orderId} button="Cancel this order" />
    </form>
  )
}

/** Money, stock, codes, mail: one sentence each, as far as there is something to say. */
export function consequences(order: CancelledOrder, money: (amount: number) => string): string[] {
  const { lines, email, capturableAmount, refundableAmount, payments, adjustments } = order
  const promised = lines.filter(({ tracksStock }) => tracksStock)
  const pieces = sumOf(promised.map(({ openQuantity }) => openQuantity))
  const isByHand = payments.some(({ provider, captured }) => provider === 'manual' && captured > 0)
  const sentences = [
    refundableAmount > 0 &&
      (isByHand
        ? `${money(refundableAmount)} counts as given back; please send it, since it was paid by hand.`
        : `${money(refundableAmount)} goes back to the customer, the way it came.`),
    capturableAmount > 0 && `${money(capturableAmount)} that the bank has set aside is let go.`,
    refundableAmount + capturableAmount === 0 && 'No money moves: nothing was paid.',
    pieces > 0 &&
      `${pieceWords(pieces)} ${pieces === 1 ? 'is' : 'are'} free for other customers again.`,
    adjustments.some(({ code }) => code !== null) && 'Codes that were used can be used again.',
    `${email} gets a mail about it.`,
  ]
  return sentences.filter((sentence) => sentence !== false)
}
