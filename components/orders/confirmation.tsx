import { Letterhead } from '@/components/orders/letterhead'
import { OrderFacts } from '@/components/orders/order-facts'
import { OrderReceipt } from '@/components/orders/order-receipt'
import { isTransferDue, type PaymentAttempt } from '@/components/orders/order-standing'
import { TransferDetails } from '@/components/orders/transfer-details'
import { WhatNext } from '@/components/orders/what-next'
import { ButtonLink } from '@/components/ui/button'
import type { ShopView } from '@/domain/catalog/views'
import type { OrderView } from '@/domain/orders/views'
import { homePath, orderPath } from '@/lib/paths'

interface ConfirmationProps {
  order: OrderView
  attempt: PaymentAttempt
  token: string
  bankTransferInstructions: string
  shop: ShopView
}

/** The order stands: its number, what happens next, and all it holds. */
export function Confirmation(props: ConfirmationProps) {
  const { order, attempt, token, bankTransferInstructions, shop } = props
  return (
    <div className="mx-auto max-w-reading space-y-10 px-5 pt-8 pb-24 sm:px-8 lg:pt-12 print:max-w-none print:p-0">
      <Letterhead shop={shop} />
      <div>
        <h1 className="font-serif text-42">Thank you.</h1>
        <p className="mt-2 font-serif text-20">
          We have your order <strong className="font-medium">{order.number}</strong>.
        </p>
      </div>
      {isTransferDue(order) && (
        <TransferDetails
          order={order}
          instructions={bankTransferInstructions}
          locale={shop.locale}
        />
      )}
      <WhatNext order={order} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2" data-screen-only>
        <ButtonLink href={orderPath(token)} look="primary">
          See your order
        </ButtonLink>
        <ButtonLink href={homePath()} look="quiet">
          Back to the shop
        </ButtonLink>
      </div>
      <OrderReceipt order={order} locale={shop.locale} />
      <OrderFacts
        order={order}
        attempt={attempt}
        shop={shop}
        className="sm:grid-cols-2 print:grid-cols-2"
      />
    </div>
  )
}
