import type { ReactNode } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { ShopFrame } from '@/components/layout/shop-frame'

export default async function PublicationLayout({ children }: { children: ReactNode }) {
  return <ShopFrame shop={await currentShop()}>{children}</ShopFrame>
}
