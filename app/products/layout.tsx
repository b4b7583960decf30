import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { ShopFrame } from '@/components/layout/shop-frame'

export const metadata: Metadata = { title: 'Write a review', robots: { index: false } }

export default async function ReviewingLayout({ children }: { children: ReactNode }) {
  return <ShopFrame shop={await currentShop()}>{children}</ShopFrame>
}
