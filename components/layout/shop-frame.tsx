import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import { Header } from '@/components/layout/header'
import { SkipLink } from '@/components/layout/skip-link'
import type { ShopView } from '@/domain/catalog/views'

interface ShopFrameProps {
  shop: ShopView
  children: ReactNode
}

/** What stands around every page of the shop. */
export function ShopFrame({ shop, children }: ShopFrameProps) {
  return (
    <>
      <SkipLink />
      <Header shop={shop} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer shop={shop} />
    </>
  )
}
