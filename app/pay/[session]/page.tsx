import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { findSession } from '@/app/pay/[session]/find-session'
import { outcomeWords } from '@/app/pay/[session]/outcome-words'
import { DecidedPayment } from '@/components/payments/decided-payment'
import { OutcomeForm } from '@/components/payments/outcome-form'
import { PaymentFrame } from '@/components/payments/payment-frame'
import { PaymentSlip } from '@/components/payments/payment-slip'
import { simulatedPayments } from '@/providers/index'

export const metadata: Metadata = {
  title: 'Simulated payment',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

type Props = { params: Promise<{ session: string }> }

/** What a payment service would show on a site of its own. */
export default async function SimulatedPaymentPage({ params }: Props) {
  const session = findSession((await params).session)
  const shop = await currentShop()
  const outcomes = simulatedPayments.outcomes.map((value) => ({ value, ...outcomeWords(value) }))
  return (
    <PaymentFrame>
      <h1 className="font-mono text-25 font-semibold">Simulated payment</h1>
      <PaymentSlip session={session} payee={shop.name} locale={shop.locale} />
      {session.state === 'open' ? (
        <OutcomeForm
          reference={session.ref}
          outcomes={outcomes}
          isSilent={session.isSilent === 1}
        />
      ) : (
        <DecidedPayment
          payee={shop.name}
          state={session.state}
          reason={session.reason}
          returnUrl={session.returnUrl}
        />
      )}
    </PaymentFrame>
  )
}
