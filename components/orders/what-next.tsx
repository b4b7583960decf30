import type { ReactNode } from 'react'
import { deliveryWords } from '@/components/checkout/delivery-words'
import { isDue, isTransferDue } from '@/components/orders/order-standing'
import type { OrderView } from '@/domain/orders/views'

/** What happens after an order was placed, step by step. */
export function WhatNext({ order }: { order: OrderView }) {
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title" className="font-serif text-25">
        What happens next
      </h2>
      <ol className="mt-3 list-decimal space-y-2 ps-5 text-17 marker:text-ink-soft">
        {stepsOf(order).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
    </section>
  )
}

function stepsOf(order: OrderView): { key: string; text: ReactNode }[] {
  const { shipping, email } = order
  const steps: { key: string; text: ReactNode }[] = [
    {
      key: 'mail',
      text: (
        <>
          A confirmation with everything on this page goes to{' '}
          <strong className="font-medium wrap-anywhere">{email}</strong>.
        </>
      ),
    },
  ]
  if (isTransferDue(order)) {
    steps.push({ key: 'pay', text: 'You transfer the amount. We start when it has arrived.' })
  }
  if (shipping?.kind === 'delivery') {
    const days = deliveryWords(shipping)
    steps.push({ key: 'ship', text: `We pack your goods and send them. On the way: ${days}.` })
  }
  if (shipping?.kind === 'collection') {
    steps.push({ key: 'collect', text: collectionWords(order, shipping) })
  }
  return steps
}

function collectionWords(order: OrderView, shipping: NonNullable<OrderView['shipping']>): string {
  const ready = `${deliveryWords(shipping)}; we write to you when you can come.`
  return isDue(order) && order.paymentMethod === 'on_collection'
    ? `${ready} You pay when you collect it.`
    : ready
}
