import type { ShopView } from '@/domain/catalog/views'

interface OrderQuestionsProps {
  shop: ShopView
  orderNumber: string
}

/** Whom to ask about an order. */
export function OrderQuestions({ shop, orderNumber }: OrderQuestionsProps) {
  const { email, phone } = shop.contact
  if (!email && !phone) return null
  return (
    <section aria-labelledby="questions-title" className="text-15" data-screen-only>
      <h2 id="questions-title" className="font-serif text-20">
        A question?
      </h2>
      <p className="mt-1 text-ink-soft">Please name the order {orderNumber}.</p>
      {email && (
        <a
          className="link block w-fit py-2.5 wrap-anywhere"
          href={`mailto:${email}?subject=${encodeURIComponent(`Order ${orderNumber}`)}`}
        >
          {email}
        </a>
      )}
      {phone && (
        <a className="link figures block w-fit py-2.5" href={`tel:${phone.replaceAll(' ', '')}`}>
          {phone}
        </a>
      )}
    </section>
  )
}
