import { CART_JOINED, CART_PARAMETER } from '@/app/_http/arrive'
import { findKeptForm, type KeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentCartToken, currentVisitor } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { ReorderedNotice } from '@/components/account/reordered-notice'
import { CartLine } from '@/components/cart/cart-line'
import { CartSummary } from '@/components/cart/cart-summary'
import { NoteForm } from '@/components/cart/note-form'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { isCountry } from '@/domain/accounts/countries'
import { findCheckout } from '@/domain/checkout/get-checkout'
import { listServedCountries } from '@/domain/checkout/served-countries'
import type { CheckoutView } from '@/domain/checkout/views'
import { orderAccessToken } from '@/domain/orders/access-token'
import { findOrderByCart, type Order } from '@/domain/orders/queries'
import { listMissingGoods } from '@/domain/orders/reorder'
import { isDomainError } from '@/lib/errors'
import { orderPath, productsPath } from '@/lib/paths'

type Search = Awaited<PageSearch>

export default async function CartPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const country = typeof search.country === 'string' && isCountry(search.country)
  const checkout = await findCheckout(
    db,
    await currentCartToken(),
    country ? String(search.country) : undefined,
  )
  return (
    <div className="page pt-8 pb-24 lg:pt-12">
      <h1 className="font-serif text-42 tracking-[-0.02em]">Cart</h1>
      <RefusalNotice kept={await findRefused(search)} />
      {search[CART_PARAMETER] === CART_JOINED && (
        <Notice signal="notice" isLive className="mt-6 max-w-reading">
          Your account had things in its cart already; they are together now.
        </Notice>
      )}
      {typeof search.again === 'string' && (await reorderedNotice(search.again))}
      {await content(checkout, search)}
    </div>
  )
}

/** After an order was put into the cart once more: what of it cannot be had. */
async function reorderedNotice(orderId: string) {
  const { actor } = await currentVisitor()
  if (actor.kind !== 'customer') return null
  try {
    return <ReorderedNotice missing={await listMissingGoods(db, actor.userId, orderId)} />
  } catch (error) {
    if (isDomainError(error, 'not_found')) return null
    throw error
  }
}

async function content(checkout: CheckoutView | undefined, search: Search) {
  if (checkout?.cart.status === 'completing') {
    const order = await findOrderByCart(db, checkout.cart.id)
    if (order) return <WaitingOrder order={order} />
  }
  if (checkout?.cart.status !== 'open' || checkout.cart.lines.length === 0) {
    const { actor } = await currentVisitor()
    return <EmptyCart isCustomers={actor.kind === 'customer'} />
  }
  return await FilledCart(checkout, search)
}

function EmptyCart({ isCustomers }: { isCustomers: boolean }) {
  return (
    <div className="mt-8">
      <EmptyState
        title="Nothing in your cart yet"
        action={
          <ButtonLink href={productsPath()} look="primary">
            See all goods
          </ButtonLink>
        }
      >
        What you choose waits here for you, on {isCustomers ? 'all your devices' : 'this device'},
        until you order it.
      </EmptyState>
    </div>
  )
}

function WaitingOrder({ order }: { order: Order }) {
  return (
    <div className="mt-8 max-w-reading">
      <Notice signal="notice" title={`Order ${order.number} waits for its payment`}>
        <p>
          What was in this cart is set aside for you. Pay the order, or cancel it to have the cart
          back.
        </p>
        <ButtonLink href={orderPath(orderAccessToken(order.id))} look="primary" className="mt-4">
          To the order
        </ButtonLink>
      </Notice>
    </div>
  )
}

async function FilledCart(checkout: CheckoutView, search: Search) {
  const { locale } = await currentShop()
  const { cart } = checkout
  const code = await findKeptForm('code', search)
  const note = await findKeptForm('note', search)
  return (
    <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <section aria-label="Goods in the cart">
        <ul className="border-t border-line">
          {cart.lines.map((line) => (
            <CartLine
              key={line.id}
              line={line}
              currency={cart.currency}
              locale={locale}
              version={cart.version}
            />
          ))}
        </ul>
        <div className="mt-6">
          <NoteForm note={note?.values.note ?? cart.note} error={note?.errors.note} />
        </div>
      </section>
      <CartSummary
        checkout={checkout}
        countries={await listServedCountries(db, locale)}
        locale={locale}
        code={{ value: code?.values.code, error: code?.errors.code ?? code?.errors[''] }}
      />
    </div>
  )
}

/** What sent the visitor here: a form of this page, of a product page, or the button that places the order. */
async function findRefused(search: Search): Promise<KeptForm | undefined> {
  for (const name of ['add-line', 'line', 'place']) {
    const kept = await findKeptForm(name, search)
    if (kept) return kept
  }
  return undefined
}

function RefusalNotice({ kept }: { kept: KeptForm | undefined }) {
  const [sentence] = Object.values(kept?.errors ?? {})
  if (!kept || !sentence) return null
  return (
    <Notice
      signal={kept.code === 'cart_changed' ? 'notice' : 'stop'}
      isLive
      className="mt-6 max-w-reading"
    >
      {sentence}
    </Notice>
  )
}
