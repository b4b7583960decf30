import { NextRequest } from 'next/server'
import type { Handler } from '@/app/_http/endpoint'
import { sessionCookie } from '@/app/_http/testing-session'
import { db } from '@/db/read'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { getStaffProduct, type StaffProduct } from '@/domain/catalog/get-staff-product'

const SHOP = 'http://localhost:3000'

/** A colleague's browser without script. */
export async function aDesk(role: 'catalogue' | 'editor' | 'orders' | 'read-only' = 'catalogue') {
  const { userId } = await aColleague(role)
  const cookie = await sessionCookie((await aSession(userId)).token)
  return async (door: Handler, path: string, body: Record<string, string> | FormData) => {
    const [, , , id = ''] = path.split('/')
    const request = new NextRequest(`${SHOP}${path}`, {
      method: 'POST',
      headers: { host: 'localhost:3000', cookie },
      body: body instanceof FormData ? body : new URLSearchParams(body),
    })
    const response = await door(request, { params: Promise.resolve({ id }) })
    return { status: response.status, to: response.headers.get('location') ?? '' }
  }
}

/** What the editor's form sends when nobody has touched it. */
export function fieldsOf(product: StaffProduct): Record<string, string> {
  const { contents, version } = product
  const fields: Record<string, string> = {
    version: String(version),
    title: contents.title,
    slug: product.slug,
    summary: contents.summary,
    description: contents.description,
    vendor: contents.vendor ?? '',
    kind: contents.kind,
    taxClassId: contents.taxClassId,
    seoTitle: '',
    seoDescription: '',
    tags: contents.tags.join(', '),
    'details.0.label': '',
    'details.0.value': '',
  }
  for (const { id, contents: variant } of product.variants) {
    const amount = product.usualPrices.get(id)?.amount ?? 0
    fields[`variants.${id}.offered`] = 'on'
    fields[`variants.${id}.sku`] = variant.sku
    fields[`variants.${id}.price`] = (amount / 100).toFixed(2)
    fields[`variants.${id}.tracked`] = 'on'
    fields[`variants.${id}.weight`] = String(variant.weightGrams)
  }
  return fields
}

export const reload = (id: string) => getStaffProduct(db, id)
