import type { ReactNode } from 'react'
import { AddressBlock } from '@/components/checkout/address-block'
import { deliveryWords } from '@/components/checkout/delivery-words'
import { paymentWords } from '@/components/checkout/payment-words'
import { paymentStatusWords } from '@/components/orders/order-standing'
import type { ShopView } from '@/domain/catalog/views'
import type { OrderView } from '@/domain/orders/views'

interface OrderFactsProps {
  order: OrderView
  shop: ShopView
}

/** Where the order goes, how, to whom it is billed and how it is paid. */
export function OrderFacts({ order, shop }: OrderFactsProps) {
  const { shipping, shippingAddress, billingAddress, email, phone, totals } = order
  const { locale, contact } = shop
  const isCollected = shipping?.kind === 'collection'
  const isSameAddress = JSON.stringify(shippingAddress) === JSON.stringify(billingAddress)
  return (
    <dl className="grid gap-x-8 gap-y-6 text-15 sm:grid-cols-2 print:grid-cols-2">
      {shipping && (
        <Fact label={isCollected ? 'Ready for you at' : 'Goes to'}>
          {isCollected ? (
            contact.addressLines.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))
          ) : (
            <AddressBlock address={shippingAddress} locale={locale} />
          )}
        </Fact>
      )}
      <Fact label="Invoice to">
        {isSameAddress && shipping && !isCollected ? (
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
        {totals.total > 0 && (
          <span className="block">{paymentWords(order.paymentMethod).label}</span>
        )}
        <span className={totals.total > 0 ? 'caption block' : undefined}>
          {paymentStatusWords(order)}
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
