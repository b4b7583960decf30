import type { ShopView } from '@/domain/catalog/views'
import { absoluteUrl, homePath } from '@/lib/paths'

/** The shop as schema.org describes one. Source: https://schema.org/OnlineStore */
export function organizationFacts(shop: ShopView): Record<string, unknown> {
  return {
    '@type': 'OnlineStore',
    name: shop.name,
    description: shop.description,
    url: absoluteUrl(shop.url, homePath()),
    email: shop.contact.email,
    telephone: shop.contact.phone,
    address: shop.contact.addressLines.join(', ') || undefined,
    sameAs: shop.profiles.length > 0 ? shop.profiles.map((profile) => profile.href) : undefined,
  }
}
