import type { ReactNode } from 'react'
import { formatMoney } from '@/lib/money'

interface PaymentSlipProps {
  /** `amount` in minor units. */
  session: { amount: number; currency: string; orderNumber: string; email: string }
  payee: string
  locale: string
}

/** How much is asked for, by whom and what for. */
export function PaymentSlip({ session, payee, locale }: PaymentSlipProps) {
  const { amount, currency, orderNumber, email } = session
  return (
    <section aria-label="The payment" className="rounded border border-edge bg-sheet p-5 sm:p-6">
      <p className="figures text-32 font-semibold">{formatMoney({ amount, currency }, locale)}</p>
      <dl className="mt-4 space-y-1 border-t border-line pt-4 text-15">
        <Row label="To">{payee}</Row>
        <Row label="For">order {orderNumber}</Row>
        <Row label="From">{email}</Row>
      </dl>
    </section>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex gap-4">
      <dt className="w-12 shrink-0 text-ink-soft">{label}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  )
}
