import Link from 'next/link'
import { CART_JOINED, CART_PARAMETER } from '@/app/_http/arrive'
import type { PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage, AccountSection } from '@/components/account/account-page'
import { OrderList } from '@/components/account/order-list'
import { ACCOUNT_ROOMS } from '@/components/account/rooms'
import { SignOutForm } from '@/components/auth/sign-out-form'
import { CartsJoined } from '@/components/cart/carts-joined'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { listOwnOrders } from '@/domain/orders/own-orders'
import { accountOrdersPath, accountPath, productsPath } from '@/lib/paths'

const LATEST = 3

export default async function OverviewPage({ searchParams }: { searchParams: PageSearch }) {
  const { account } = await requireCustomer(accountPath())
  const search = await searchParams
  const shop = await currentShop()
  const { orders, next } = await listOwnOrders(db, account.id, { limit: LATEST })
  return (
    <AccountPage
      crumbs={null}
      title={account.name ? `Hello, ${account.name}` : 'Your account'}
      lead={<span className="wrap-anywhere">{account.email}</span>}
    >
      {search[CART_PARAMETER] === CART_JOINED && <CartsJoined />}
      {orders.length === 0 ? (
        <EmptyState
          title="No orders yet"
          action={
            <ButtonLink href={productsPath()} look="primary">
              See all goods
            </ButtonLink>
          }
        >
          What you order stands here, with where it is and how to have it again.
        </EmptyState>
      ) : (
        <AccountSection id="orders" title="Your latest orders">
          <OrderList orders={orders} shop={shop} />
          {next && (
            <Link
              prefetch={false}
              href={accountOrdersPath()}
              className="link mt-2 inline-flex min-h-11 items-center text-15"
            >
              See all orders
            </Link>
          )}
        </AccountSection>
      )}
      <Rooms />
    </AccountPage>
  )
}

/** On wide screens the rooms stand beside every page. */
function Rooms() {
  return (
    <nav aria-label="Rooms of your account" className="lg:hidden">
      <ul className="border-t border-line">
        {ACCOUNT_ROOMS.map(({ href, label, hint }) => (
          <li key={href} className="border-b border-line">
            <Link prefetch={false} href={href} className="block py-3">
              <span className="block text-17">{label}</span>
              <span className="caption block">{hint}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <SignOutForm look="quiet" />
      </div>
    </nav>
  )
}
