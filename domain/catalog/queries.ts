import type { Reader } from '@/db/read'
import { listCollectionRows } from '@/domain/catalog/collection-cards'
import type { CollectionCardView, ShopView } from '@/domain/catalog/views'
import { getSettings } from '@/domain/settings/queries'
import { config } from '@/lib/config'

/** What every page shows around its content. Three queries. */
export async function getShop(reader: Reader): Promise<ShopView> {
  const settings = await getSettings(reader)
  const { menu, footer, profiles, locale, currency, timeZone } = settings
  const { email, phone, addressLines } = settings.contact
  return {
    name: settings.name,
    tagline: settings.tagline,
    description: settings.description || settings.tagline,
    announcement: settings.announcement || undefined,
    url: config.baseUrl ?? `http://localhost:${config.port}`,
    locale,
    currency,
    timeZone,
    publication: {
      title: settings.publication.title,
      description: settings.publication.description,
    },
    collections: await listCollections(reader),
    menu,
    footer,
    contact: { email: email || undefined, phone: phone || undefined, addressLines },
    profiles,
    deliveryNote: settings.deliveryNote || undefined,
    returnsNote: settings.returnsNote || undefined,
    testNotice: settings.paymentMethods.includes('test')
      ? 'Test shop: payments are simulated, nothing is sent.'
      : undefined,
  }
}

/** Every published collection with goods, in the shop's order. Two queries. */
export async function listCollections(reader: Reader): Promise<CollectionCardView[]> {
  const rows = await listCollectionRows(reader)
  return rows.map(({ id: _, updatedAt: __, ...card }) => card)
}
