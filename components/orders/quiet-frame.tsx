import type { ReactNode } from 'react'
import { QuietHeader } from '@/components/layout/quiet-header'
import type { ShopView } from '@/domain/catalog/views'

interface QuietFrameProps {
  shop: ShopView
  children: ReactNode
}

/** The checkout's frame goes on until the order stands. */
export function QuietFrame({ shop, children }: QuietFrameProps) {
  return (
    <>
      <QuietHeader shop={shop} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  )
}
