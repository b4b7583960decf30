import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { ShopFrame } from '@/components/layout/shop-frame'

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  // The address is a key: it goes to nobody else.
  referrer: 'no-referrer',
}

export default async function PreviewLayout({ children }: { children: ReactNode }) {
  return <ShopFrame shop={await currentShop()}>{children}</ShopFrame>
}
