import clsx from 'clsx'
import type { ReactNode } from 'react'
import { AddressBlock } from '@/components/checkout/address-block'
import { deliveryWords } from '@/components/checkout/delivery-words'
import { paymentWords } from '@/components/checkout/payment-words'
import { moneyWords, type PaymentAttempt } from '@/components/orders/order-standing'
import type { ShopView } from '@/domain/catalog/views'
import type { OrderView } from '@/domain/orders/views'
import { isSameAddress } from '@/lib/address'

interface OrderFactsProps {
  order: OrderView
  attempt: PaymentAttempt
  shop: ShopView
  className?: string
}

/** Where the order goes, how, to whom it is billed and how it is paid. */
export function OrderFacts({ order, attempt, shop, className }: OrderFactsProps) {
  const { shipping, shippingAddress, billingAddress, email, phone, totals } = order
  const { locale, contact } = shop
  const isSent = shipping?.kind === 'delivery'
  return (
    <dl className={clsx('grid gap-x-8 gap-y-5 text-15', className)}>
      {isSent && (
        <Fact label="Goes to">
          <AddressBlock address={shippingAddress} locale={locale} />
        </Fact>
      )}
      {shipping?.kind === 'collection' && (
        <Fact label="To be collected at">
          {contact.addressLines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </Fact>
      )}
      <Fact label="Invoice to">
        {isSent && isSameAddress(shippingAddress, billingAddress) ? (
          'The same address'
        ) : (
          <AddressBlock address={billingAddress} locale={locale} />
        )}
      </Fact>
      {shipping && (
        <Fact label="Delivery">
          {shipping.name}
          <span className="caption block">{deliveryWords(shipping)}</span>
        </Fact>
      )}
      <Fact label="Payment">
        {totals.total === 0 ? null : paymentWords(order.paymentMethod).label}
        <span className={totals.total === 0 ? 'block' : 'caption block'}>
          {moneyWords(order, attempt)}
        </span>
      </Fact>
      <Fact label="Contact">
        <span className="wrap-anywhere">{email}</span>
        {phone && <span className="block">{phone}</span>}
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="break-inside-avoid">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  )
}
