import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { ShopFrame } from '@/components/layout/shop-frame'

export const metadata: Metadata = {
  title: 'Your account',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

export default async function AccountLayout({ children }: { children: ReactNode }) {
  return <ShopFrame shop={await currentShop()}>{children}</ShopFrame>
}
