import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { NotHere } from '@/components/layout/not-here'
import { ShopFrame } from '@/components/layout/shop-frame'

export const metadata: Metadata = { title: 'Not found' }

export default async function NotFound() {
  const shop = await currentShop()
  return (
    <ShopFrame shop={shop}>
      <NotHere shop={shop} />
    </ShopFrame>
  )
}
