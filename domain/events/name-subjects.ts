import { eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { apiKeys, roles, users } from '@/db/schema/accounts'
import { collections, products, variants } from '@/db/schema/catalog'
import { orders } from '@/db/schema/orders'
import { articleDrafts, authors } from '@/db/schema/publication'

type Naming = (reader: Reader, ids: string[]) => Promise<{ id: string; label: string }[]>

/** How things are called, by the beginning of their ids; what is not here goes by its id. */
const namings: Readonly<Record<string, Naming>> = {
  ord: async (reader, ids) => {
    const found = await reader
      .select({ id: orders.id, number: orders.number })
      .from(orders)
      .where(inArray(orders.id, ids))
    return found.map(({ id, number }) => ({ id, label: `Order ${number}` }))
  },
  prd: async (reader, ids) =>
    await reader
      .select({ id: products.id, label: products.title })
      .from(products)
      .where(inArray(products.id, ids)),
  var: async (reader, ids) => {
    const found = await reader
      .select({ id: variants.id, sku: variants.sku, title: products.title })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .where(inArray(variants.id, ids))
    return found.map(({ id, sku, title }) => ({ id, label: `${title} (${sku})` }))
  },
  col: async (reader, ids) =>
    await reader
      .select({ id: collections.id, label: collections.title })
      .from(collections)
      .where(inArray(collections.id, ids)),
  art: nameTexts,
  pag: nameTexts,
  aut: async (reader, ids) =>
    await reader
      .select({ id: authors.id, label: authors.name })
      .from(authors)
      .where(inArray(authors.id, ids)),
  usr: async (reader, ids) => {
    const found = await reader
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(inArray(users.id, ids))
    return found.map(({ id, name, email }) => ({ id, label: name || email }))
  },
  role: async (reader, ids) =>
    await reader
      .select({ id: roles.id, label: roles.name })
      .from(roles)
      .where(inArray(roles.id, ids)),
  key: async (reader, ids) =>
    await reader
      .select({ id: apiKeys.id, label: apiKeys.name })
      .from(apiKeys)
      .where(inArray(apiKeys.id, ids)),
}

/** By the title that whoever writes sees; the published one may be older. */
async function nameTexts(reader: Reader, ids: string[]) {
  return await reader
    .select({
      id: articleDrafts.articleId,
      label: sql<string>`${articleDrafts.contents} ->> 'title'`,
    })
    .from(articleDrafts)
    .where(inArray(articleDrafts.articleId, ids))
}

/** What the things with these ids are called today. */
export async function nameSubjects(
  reader: Reader,
  subjects: readonly string[],
): Promise<Map<string, string>> {
  const labels = new Map<string, string>()
  const byKind = Object.groupBy(new Set(subjects), (id) => id.split('_')[0] ?? '')
  // One after another, because the reader may be a transaction, which has one connection.
  for (const [kind, ids = []] of Object.entries(byKind)) {
    for (const { id, label } of (await namings[kind]?.(reader, ids)) ?? []) labels.set(id, label)
  }
  return labels
}
