import type { Metadata } from 'next'
import { findKeptForm, type KeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { openStep } from '@/app/checkout/open-step'
import { CheckoutFrame } from '@/components/checkout/checkout-frame'
import { PlaceOrderForm } from '@/components/checkout/place-order-form'
import { ReviewLines } from '@/components/checkout/review-lines'
import { Notice } from '@/components/ui/notice'
import type { QuoteView } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'

export const metadata: Metadata = { title: 'Look over your order' }

export default async function ReviewPage({ searchParams }: { searchParams: PageSearch }) {
  const checkout = await openStep('review')
  const shop = await currentShop()
  const kept = await findKeptForm('place', await searchParams)
  return (
    <CheckoutFrame shop={shop} checkout={checkout} current="review" title="Look over your order">
      <div className="space-y-8">
        {kept && (
          <Notice signal="warn" isLive title={kept.errors['']}>
            {changeWords(kept, checkout.quote, shop.locale)}
          </Notice>
        )}
        <ReviewLines checkout={checkout} locale={shop.locale} />
        <PlaceOrderForm checkout={checkout} locale={shop.locale} />
      </div>
    </CheckoutFrame>
  )
}

/** What the customer had agreed to, and what it would be now. */
function changeWords(kept: KeptForm, quote: QuoteView, locale: string): string | undefined {
  const shown = Number(kept.values.shownTotal)
  const { currency, totals } = quote
  if (kept.code !== 'quote_changed' || !Number.isSafeInteger(shown) || shown === totals.total) {
    return undefined
  }
  const before = formatMoney({ amount: shown, currency }, locale)
  const now = formatMoney({ amount: totals.total, currency }, locale)
  return `It was ${before} and is now ${now}. Nothing has been ordered yet.`
}
