import { SubmitButton } from '@/components/ui/submit-button'
import type { CheckoutView } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'
import { placeOrderPath } from '@/lib/paths'

interface PlaceOrderFormProps {
  checkout: CheckoutView
  locale: string
}

/** The button that binds. It carries what was shown, and the order is only made if that still holds. */
export function PlaceOrderForm({ checkout, locale }: PlaceOrderFormProps) {
  const { cart, quote, isFree, paymentMethod } = checkout
  const { total } = quote.totals
  const amount = formatMoney({ amount: total, currency: quote.currency }, locale)
  return (
    <form action={placeOrderPath()} method="post">
      <input type="hidden" name="cartVersion" value={cart.version} />
      <input type="hidden" name="shownTotal" value={total} />
      <SubmitButton size="large" pendingLabel="Placing the order …" isWide>
        {isFree ? 'Place order' : `Place order · ${amount}`}
      </SubmitButton>
      {paymentMethod === 'test' && (
        <p className="caption mt-2 text-center">You pay on the next page.</p>
      )}
    </form>
  )
}
