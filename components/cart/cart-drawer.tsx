'use client'

import { DrawerLine } from '@/components/cart/drawer-line'
import { useChangeLine, useMyCart } from '@/components/cart/use-my-cart'
import { ButtonLink } from '@/components/ui/button'
import { Drawer } from '@/components/ui/drawer'
import { Notice } from '@/components/ui/notice'
import type { MyCart } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'
import { cartPath, checkoutPath } from '@/lib/paths'

interface CartDrawerProps {
  isOpen: boolean
  onClose: () => void
  locale: string
}

/** The cart beside whatever one is looking at. Its page says the same, and more. */
export function CartDrawer({ isOpen, onClose, locale }: CartDrawerProps) {
  const { data, isError } = useMyCart(isOpen)
  const change = useChangeLine()
  return (
    <Drawer
      isOpen={isOpen}
      onClose={onClose}
      title="Cart"
      footer={data?.cart?.lines.length ? <DrawerFooter answer={data} locale={locale} /> : undefined}
    >
      <div aria-live="polite">
        {change.error && (
          <Notice signal="notice" className="mb-4">
            {change.error.message}
          </Notice>
        )}
        {isError && (
          <p>
            The cart could not be asked for.{' '}
            <a href={cartPath()} className="link">
              Open its page
            </a>
            .
          </p>
        )}
        {data && !data.cart?.lines.length && (
          <p className="text-ink-soft">Nothing in your cart yet.</p>
        )}
      </div>
      {data?.cart && (
        <ul className="divide-y divide-line">
          {data.cart.lines.map((line) => (
            <DrawerLine
              key={line.id}
              line={line}
              currency={data.cart.currency}
              locale={locale}
              isBusy={change.isPending}
              onChange={(quantity) =>
                change.mutate({ lineId: line.id, version: data.cart.version, quantity })
              }
            />
          ))}
        </ul>
      )}
    </Drawer>
  )
}

function DrawerFooter({ answer, locale }: { answer: MyCart; locale: string }) {
  if (!answer.quote) return null
  const { totals, currency } = answer.quote
  const money = (amount: number) => formatMoney({ amount, currency }, locale)
  return (
    <div className="figures space-y-3">
      {totals.discount > 0 && (
        <p className="flex justify-between text-15">
          <span>Discount</span>
          <span>−{money(totals.discount)}</span>
        </p>
      )}
      <p className="flex justify-between text-17 font-medium">
        <span>Before delivery</span>
        <span>{money(totals.items - totals.discount)}</span>
      </p>
      <div className="grid grid-cols-2 gap-3">
        <ButtonLink href={cartPath()}>View cart</ButtonLink>
        {answer.cart.isOrderable ? (
          <ButtonLink href={checkoutPath()} look="primary">
            Checkout
          </ButtonLink>
        ) : (
          <ButtonLink href={cartPath()} look="primary">
            Look it over
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
