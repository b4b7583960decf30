import { CodeForm } from '@/components/cart/code-form'
import { ShippingEstimate } from '@/components/cart/shipping-estimate'
import { Totals } from '@/components/checkout/totals'
import { ButtonLink } from '@/components/ui/button'
import type { CountryView } from '@/domain/accounts/countries'
import type { CheckoutView } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'
import { checkoutPath } from '@/lib/paths'

interface CartSummaryProps {
  checkout: CheckoutView
  countries: CountryView[]
  locale: string
  code: { value?: string; error?: string }
}

/** What the cart comes to, and the one way on. */
export function CartSummary({ checkout, countries, locale, code }: CartSummaryProps) {
  const { cart, quote, shippingMethod } = checkout
  return (
    <div className="space-y-6 rounded border border-line bg-sheet p-5 sm:p-6">
      <h2 className="sr-only">Summary</h2>
      {cart.requiresShipping && (
        <ShippingEstimate checkout={checkout} countries={countries} locale={locale} />
      )}
      <CodeForm
        codes={cart.codes}
        rejected={quote.rejectedCodes}
        value={code.value}
        error={code.error}
      />
      <Totals
        quote={quote}
        locale={locale}
        isEstimate={cart.requiresShipping && !shippingMethod}
        shippingHint={shippingHint(checkout, locale)}
      />
      {cart.isOrderable ? (
        <ButtonLink href={checkoutPath()} look="primary" size="large" isWide>
          Go to the checkout
        </ButtonLink>
      ) : (
        <p className="text-15 text-stop">Please look at the marked lines before you go on.</p>
      )}
    </div>
  )
}

function shippingHint({ cart, shippingOptions }: CheckoutView, locale: string): string | undefined {
  if (!cart.requiresShipping) return undefined
  const amounts = shippingOptions
    .filter(({ kind }) => kind === 'delivery')
    .map(({ payable }) => payable)
  if (amounts.length === 0) return 'chosen next'
  const least = Math.min(...amounts)
  return least === 0
    ? 'free'
    : `from ${formatMoney({ amount: least, currency: cart.currency }, locale)}`
}
