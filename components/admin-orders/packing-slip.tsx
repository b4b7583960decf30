import { optionWords } from '@/components/cart/line-words'
import { AddressBlock } from '@/components/checkout/address-block'
import { Wordmark } from '@/components/layout/wordmark'
import type { ShopView } from '@/domain/catalog/views'
import type { StaffOrderView } from '@/domain/orders/staff-views'

interface PackingSlipProps {
  order: StaffOrderView
  shop: ShopView
}

/** What goes into the parcel, on a sheet of its own and without prices: it may be a present. */
export function PackingSlip({ order, shop }: PackingSlipProps) {
  const { number, placedAt, createdAt, shipping, shippingAddress, note } = order
  const { locale, timeZone, contact } = shop
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
  return (
    <article
      aria-label={`Packing slip ${number}`}
      className="rounded border border-line bg-sheet p-6 text-15 sm:p-10 print:break-after-page print:rounded-none print:border-0 print:p-0 print:last:break-after-auto"
    >
      <header className="flex flex-wrap justify-between gap-6 border-b border-line pb-5">
        <div>
          <p className="text-25">
            <Wordmark name={shop.name} />
          </p>
          <p className="caption">{contact.addressLines.join(' · ')}</p>
        </div>
        <div className="figures sm:text-end">
          <h2 className="font-serif text-20">Order {number}</h2>
          <p className="text-ink-soft">{date.format(placedAt ?? createdAt)}</p>
          {shipping && <p>{shipping.name}</p>}
        </div>
      </header>
      <div className="py-6 text-17">
        <AddressBlock address={shippingAddress} locale={locale} />
      </div>
      <SlipLines order={order} />
      {note && (
        <p className="mt-5 break-inside-avoid border-s-2 border-ink ps-3">
          <span className="caption block">The customer’s note</span>
          {note}
        </p>
      )}
      <p className="mt-8 text-ink-soft">
        Thank you for your order. A question? {contact.email ?? contact.phone}
      </p>
    </article>
  )
}

function SlipLines({ order }: Pick<PackingSlipProps, 'order'>) {
  const isPartlySent = order.fulfilmentStatus === 'partially_fulfilled'
  const open = order.lines.filter(({ openQuantity }) => openQuantity > 0)
  const isAllSent = open.length === 0
  const lines = isAllSent
    ? order.lines.filter(({ fulfilledQuantity }) => fulfilledQuantity > 0)
    : open
  return (
    <>
      {isPartlySent && <p className="mb-2 text-ink-soft">The rest; part of it has left already.</p>}
      <table className="figures w-full border-collapse">
        <thead>
          <tr className="border-b border-ink text-13">
            <th scope="col" className="w-16 py-1.5 text-start font-medium">
              Pieces
            </th>
            <th scope="col" className="py-1.5 text-start font-medium">
              Goods
            </th>
            <th scope="col" className="py-1.5 text-end font-medium">
              SKU
            </th>
            <th scope="col" className="w-16 py-1.5 text-end font-medium">
              Packed
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className="break-inside-avoid border-b border-line align-top">
              <td className="py-2.5 text-17">
                {isAllSent ? line.fulfilledQuantity : line.openQuantity} ×
              </td>
              <td className="py-2.5 wrap-anywhere">
                {line.title}
                {line.options.length > 0 && (
                  <span className="block text-ink-soft">{optionWords(line.options)}</span>
                )}
                {line.personalisation && <span className="block">“{line.personalisation}”</span>}
              </td>
              <td className="py-2.5 text-end text-13">{line.sku}</td>
              <td className="py-2.5 text-end">
                <span
                  aria-hidden
                  className="inline-block size-4 rounded border border-ink align-middle"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
