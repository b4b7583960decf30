import { endpoint } from '@/app/_http/endpoint'
import { getShopOperation, type Shop } from '@/app/api/v1/shop/operations'
import { getSettings } from '@/domain/settings/queries'
import type { ShopSettings } from '@/domain/settings/settings'

export const GET = endpoint({
  input: getShopOperation.input,
  read: async (reader) => ({ body: { shop: present(await getSettings(reader)) } }),
})

function present(settings: ShopSettings): Shop {
  const { name, tagline, description, currency, locale, timeZone, country } = settings
  const { pricesIncludeTax, paymentMethods, maxLineQuantity } = settings
  return {
    name,
    tagline,
    description,
    currency,
    locale,
    timeZone,
    country,
    pricesIncludeTax,
    paymentMethods,
    maxLineQuantity,
  }
}
