import Link from 'next/link'
import type { ReactNode } from 'react'
import { Panel } from '@/components/admin/panel'
import { statusTags } from '@/components/admin-orders/status-tags'
import { AddressBlock } from '@/components/checkout/address-block'
import { deliveryWords } from '@/components/checkout/delivery-words'
import { Moment } from '@/components/ui/moment'
import type { StaffOrderView } from '@/domain/orders/staff-views'
import { addressLines } from '@/lib/address'
import { formatMoney } from '@/lib/money'
import { adminOrderPath } from '@/lib/paths'

interface CustomerPanelProps {
  order: StaffOrderView
  locale: string
  timeZone: string
}

/** Who ordered, where it goes, and what else they ordered. */
export function CustomerPanel({ order, locale, timeZone }: CustomerPanelProps) {
  const { customer, email, phone, shipping, shippingAddress, billingAddress } = order
  const isSame = addressLines(shippingAddress).join() === addressLines(billingAddress).join()
  return (
    <Panel title="Customer">
      <div className="space-y-4 text-15">
        <div>
          <p className="font-medium wrap-anywhere">{customer?.name || shippingAddress.name}</p>
          <a className="link wrap-anywhere" href={`mailto:${email}`}>
            {email}
          </a>
          {phone && (
            <a className="link figures block w-fit" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
          )}
          <p className="caption">{customer ? 'Has an account' : 'Ordered as a guest'}</p>
        </div>
        {shipping && (
          <Fact label={shipping.kind === 'collection' ? 'Collects it' : 'Goes to'}>
            {shipping.kind === 'delivery' && (
              <AddressBlock address={shippingAddress} locale={locale} />
            )}
            <span className="caption block">
              {shipping.name}, {deliveryWords(shipping).toLowerCase()}
            </span>
          </Fact>
        )}
        <Fact label="Invoice to">
          {isSame && shipping?.kind === 'delivery' ? (
            'The same address'
          ) : (
            <AddressBlock address={billingAddress} locale={locale} />
          )}
        </Fact>
        <OtherOrders order={order} locale={locale} timeZone={timeZone} />
      </div>
    </Panel>
  )
}

function OtherOrders({ order, locale, timeZone }: CustomerPanelProps) {
  if (order.otherOrders.length === 0)
    return <p className="text-ink-soft">Their first order here.</p>
  return (
    <Fact label="Their other orders">
      <ul className="space-y-2">
        {order.otherOrders.map((other) => (
          <li key={other.id}>
            <div className="figures flex justify-between gap-3">
              <Link prefetch={false} href={adminOrderPath(other.id)} className="link">
                {other.number}
              </Link>
              {formatMoney({ amount: other.totalAmount, currency: other.currency }, locale)}
            </div>
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <span className="caption">
                <Moment at={other.createdAt} locale={locale} timeZone={timeZone} show="compact" />
              </span>
              <span className="flex flex-wrap gap-1">{statusTags(other)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="caption">{label}</h3>
      <div>{children}</div>
    </div>
  )
}
