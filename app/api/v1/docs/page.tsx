import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { readDocument } from '@/app/api/v1/docs/document'
import { referenceOf } from '@/app/api/v1/docs/reference'
import { Reference } from '@/components/api/reference'
import { ShopFrame } from '@/components/layout/shop-frame'
import { apiPath } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  const shop = await currentShop()
  return pageMetadata(shop, {
    title: 'API for developers',
    description: `Everything a customer can do at ${shop.name}, for programs.`,
    path: apiPath('/docs'),
  })
}

export default async function ApiReferencePage() {
  const shop = await currentShop()
  return (
    <ShopFrame shop={shop}>
      <Reference reference={referenceOf(readDocument())} documentPath={apiPath('/openapi.json')} />
    </ShopFrame>
  )
}
