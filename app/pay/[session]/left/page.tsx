import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { findSession } from '@/app/pay/[session]/find-session'
import { LeftPayment } from '@/components/payments/left-payment'
import { PaymentFrame } from '@/components/payments/payment-frame'
import { PaymentSlip } from '@/components/payments/payment-slip'

export const metadata: Metadata = {
  title: 'You have closed the window',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

type Props = { params: Promise<{ session: string }> }

/** Stands in for the window that a customer closes too early: it leads nowhere by itself. */
export default async function LeftPaymentPage({ params }: Props) {
  const session = findSession((await params).session)
  const shop = await currentShop()
  return (
    <PaymentFrame>
      <LeftPayment payee={shop.name} returnUrl={session.returnUrl} />
      <PaymentSlip session={session} payee={shop.name} locale={shop.locale} />
    </PaymentFrame>
  )
}
