import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { NextRequest } from 'next/server'
import { expect } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { articleDoors } from '@/app/api/v1/admin/articles/testing-doors'
import * as audit from '@/app/api/v1/admin/audit/route'
import * as ban from '@/app/api/v1/admin/bans/[id]/route'
import * as bans from '@/app/api/v1/admin/bans/route'
import * as commenterBan from '@/app/api/v1/admin/comments/[id]/ban/route'
import * as guestErasure from '@/app/api/v1/admin/comments/[id]/erasure/route'
import * as commentDecisions from '@/app/api/v1/admin/comments/decisions/route'
import * as staffComments from '@/app/api/v1/admin/comments/route'
import * as doctor from '@/app/api/v1/admin/doctor/route'
import * as jobRetry from '@/app/api/v1/admin/jobs/[id]/retry/route'
import * as jobs from '@/app/api/v1/admin/jobs/route'
import * as keyRevocation from '@/app/api/v1/admin/keys/[id]/revocation/route'
import * as keys from '@/app/api/v1/admin/keys/route'
import * as mail from '@/app/api/v1/admin/mails/[id]/route'
import * as mails from '@/app/api/v1/admin/mails/route'
import * as medium from '@/app/api/v1/admin/media/[id]/route'
import * as mediaLibrary from '@/app/api/v1/admin/media/route'
import * as staffCancellation from '@/app/api/v1/admin/orders/[id]/cancellation/route'
import * as captures from '@/app/api/v1/admin/orders/[id]/captures/route'
import * as fulfilments from '@/app/api/v1/admin/orders/[id]/fulfilments/route'
import * as orderMails from '@/app/api/v1/admin/orders/[id]/mails/route'
import * as orderNotes from '@/app/api/v1/admin/orders/[id]/notes/route'
import * as receivedPayments from '@/app/api/v1/admin/orders/[id]/payments/route'
import * as refunds from '@/app/api/v1/admin/orders/[id]/refunds/route'
import * as staffOrder from '@/app/api/v1/admin/orders/[id]/route'
import * as voids from '@/app/api/v1/admin/orders/[id]/voids/route'
import * as staffOrders from '@/app/api/v1/admin/orders/route'
import * as productArchiving from '@/app/api/v1/admin/products/[id]/archiving/route'
import * as productOptions from '@/app/api/v1/admin/products/[id]/options/route'
import * as productPublication from '@/app/api/v1/admin/products/[id]/publication/route'
import * as staffProduct from '@/app/api/v1/admin/products/[id]/route'
import * as productWithdrawal from '@/app/api/v1/admin/products/[id]/withdrawal/route'
import * as staffProducts from '@/app/api/v1/admin/products/route'
import * as reviewReply from '@/app/api/v1/admin/reviews/[id]/reply/route'
import * as reviewDecisions from '@/app/api/v1/admin/reviews/decisions/route'
import * as staffReviews from '@/app/api/v1/admin/reviews/route'
import * as role from '@/app/api/v1/admin/roles/[id]/route'
import * as roles from '@/app/api/v1/admin/roles/route'
import * as session from '@/app/api/v1/admin/sessions/[id]/route'
import * as sessions from '@/app/api/v1/admin/sessions/route'
import * as deactivation from '@/app/api/v1/admin/staff/[id]/deactivation/route'
import * as reactivation from '@/app/api/v1/admin/staff/[id]/reactivation/route'
import * as colleague from '@/app/api/v1/admin/staff/[id]/route'
import * as secondFactor from '@/app/api/v1/admin/staff/[id]/second-factor/route'
import * as invitationResending from '@/app/api/v1/admin/staff/invitations/[id]/resending/route'
import * as invitation from '@/app/api/v1/admin/staff/invitations/[id]/route'
import * as invitations from '@/app/api/v1/admin/staff/invitations/route'
import * as staff from '@/app/api/v1/admin/staff/route'
import * as variantPrice from '@/app/api/v1/admin/variants/[id]/price/route'
import * as variantStock from '@/app/api/v1/admin/variants/[id]/stock/route'
import * as comments from '@/app/api/v1/articles/[slug]/comments/route'
import * as rating from '@/app/api/v1/articles/[slug]/rating/route'
import * as article from '@/app/api/v1/articles/[slug]/route'
import * as articles from '@/app/api/v1/articles/route'
import * as author from '@/app/api/v1/authors/[slug]/route'
import * as authors from '@/app/api/v1/authors/route'
import * as code from '@/app/api/v1/carts/[token]/codes/[code]/route'
import * as codes from '@/app/api/v1/carts/[token]/codes/route'
import * as line from '@/app/api/v1/carts/[token]/lines/[lineId]/route'
import * as lines from '@/app/api/v1/carts/[token]/lines/route'
import * as cart from '@/app/api/v1/carts/[token]/route'
import * as shippingMethods from '@/app/api/v1/carts/[token]/shipping-methods/route'
import * as carts from '@/app/api/v1/carts/route'
import * as collection from '@/app/api/v1/collections/[slug]/route'
import * as collections from '@/app/api/v1/collections/route'
import * as myAddress from '@/app/api/v1/me/addresses/[id]/route'
import * as myAddresses from '@/app/api/v1/me/addresses/route'
import * as myClosure from '@/app/api/v1/me/closure/route'
import * as myEmailChange from '@/app/api/v1/me/email-change/route'
import * as myExport from '@/app/api/v1/me/export/route'
import * as myReorder from '@/app/api/v1/me/orders/[id]/reorder/route'
import * as myOrder from '@/app/api/v1/me/orders/[id]/route'
import * as myOrders from '@/app/api/v1/me/orders/route'
import * as myPassword from '@/app/api/v1/me/password/route'
import * as myPreferences from '@/app/api/v1/me/preferences/route'
import * as me from '@/app/api/v1/me/route'
import * as mySession from '@/app/api/v1/me/sessions/[id]/route'
import * as mySessions from '@/app/api/v1/me/sessions/route'
import { openApiDocument } from '@/app/api/v1/openapi'
import * as cancellation from '@/app/api/v1/orders/[token]/cancellation/route'
import * as payment from '@/app/api/v1/orders/[token]/payment/route'
import * as order from '@/app/api/v1/orders/[token]/route'
import * as orders from '@/app/api/v1/orders/route'
import * as publicPage from '@/app/api/v1/pages/[slug]/route'
import * as review from '@/app/api/v1/products/[slug]/review/route'
import * as reviews from '@/app/api/v1/products/[slug]/reviews/route'
import * as product from '@/app/api/v1/products/[slug]/route'
import * as products from '@/app/api/v1/products/route'
import * as search from '@/app/api/v1/search/route'
import * as suggestions from '@/app/api/v1/search/suggestions/route'
import * as shop from '@/app/api/v1/shop/route'
import * as tags from '@/app/api/v1/tags/route'
import * as currentTokens from '@/app/api/v1/tokens/current/route'
import * as tokenRefresh from '@/app/api/v1/tokens/refresh/route'
import * as tokens from '@/app/api/v1/tokens/route'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Every door of the API, by the path the document gives it. */
export const doors: Record<string, Partial<Record<Method, Handler>>> = {
  '/shop': shop,
  '/articles': articles,
  '/articles/{slug}': article,
  '/articles/{slug}/comments': comments,
  '/articles/{slug}/rating': rating,
  '/authors': authors,
  '/authors/{slug}': author,
  '/pages/{slug}': publicPage,
  '/tags': tags,
  '/products': products,
  '/products/{slug}': product,
  '/products/{slug}/reviews': reviews,
  '/products/{slug}/review': review,
  '/collections': collections,
  '/collections/{slug}': collection,
  '/search': search,
  '/search/suggestions': suggestions,
  '/carts': carts,
  '/carts/{token}': cart,
  '/carts/{token}/lines': lines,
  '/carts/{token}/lines/{lineId}': line,
  '/carts/{token}/codes': codes,
  '/carts/{token}/codes/{code}': code,
  '/carts/{token}/shipping-methods': shippingMethods,
  '/orders': orders,
  '/orders/{token}': order,
  '/orders/{token}/payment': payment,
  '/orders/{token}/cancellation': cancellation,
  '/me': me,
  '/me/preferences': myPreferences,
  '/me/password': myPassword,
  '/me/email-change': myEmailChange,
  '/me/addresses': myAddresses,
  '/me/addresses/{id}': myAddress,
  '/tokens': tokens,
  '/tokens/refresh': tokenRefresh,
  '/tokens/current': currentTokens,
  '/me/sessions': mySessions,
  '/me/sessions/{id}': mySession,
  '/me/orders': myOrders,
  '/me/orders/{id}': myOrder,
  '/me/orders/{id}/reorder': myReorder,
  '/me/export': myExport,
  '/me/closure': myClosure,
  '/admin/audit': audit,
  '/admin/doctor': doctor,
  '/admin/jobs': jobs,
  '/admin/jobs/{id}/retry': jobRetry,
  '/admin/media': mediaLibrary,
  '/admin/media/{id}': medium,
  '/admin/mails': mails,
  '/admin/mails/{id}': mail,
  '/admin/sessions': sessions,
  '/admin/sessions/{id}': session,
  '/admin/staff': staff,
  '/admin/staff/invitations': invitations,
  '/admin/staff/invitations/{id}': invitation,
  '/admin/staff/invitations/{id}/resending': invitationResending,
  '/admin/staff/{id}': colleague,
  '/admin/staff/{id}/deactivation': deactivation,
  '/admin/staff/{id}/reactivation': reactivation,
  '/admin/staff/{id}/second-factor': secondFactor,
  '/admin/roles': roles,
  '/admin/roles/{id}': role,
  '/admin/keys': keys,
  '/admin/keys/{id}/revocation': keyRevocation,
  ...articleDoors,
  '/admin/products': staffProducts,
  '/admin/products/{id}': staffProduct,
  '/admin/products/{id}/options': productOptions,
  '/admin/products/{id}/publication': productPublication,
  '/admin/products/{id}/withdrawal': productWithdrawal,
  '/admin/products/{id}/archiving': productArchiving,
  '/admin/variants/{id}/price': variantPrice,
  '/admin/variants/{id}/stock': variantStock,
  '/admin/bans': bans,
  '/admin/bans/{id}': ban,
  '/admin/comments': staffComments,
  '/admin/comments/decisions': commentDecisions,
  '/admin/comments/{id}/ban': commenterBan,
  '/admin/comments/{id}/erasure': guestErasure,
  '/admin/reviews': staffReviews,
  '/admin/reviews/decisions': reviewDecisions,
  '/admin/reviews/{id}/reply': reviewReply,
  '/admin/orders': staffOrders,
  '/admin/orders/{id}': staffOrder,
  '/admin/orders/{id}/captures': captures,
  '/admin/orders/{id}/voids': voids,
  '/admin/orders/{id}/payments': receivedPayments,
  '/admin/orders/{id}/refunds': refunds,
  '/admin/orders/{id}/cancellation': staffCancellation,
  '/admin/orders/{id}/fulfilments': fulfilments,
  '/admin/orders/{id}/notes': orderNotes,
  '/admin/orders/{id}/mails': orderMails,
}

export const SHOP_ORIGIN = 'http://shop.test'

type Request = {
  /** Sent as JSON; a string as it is. */
  body?: unknown
  headers?: Record<string, string>
}

// The answers are held against the document; what a test reads of them it may read freely.
export type Answered = { status: number; headers: Headers; body: ReturnType<typeof JSON.parse> }

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
ajv.addSchema(openApiDocument(), 'api')

/** Sends a request through the real door and holds the answer against the OpenAPI document. */
export async function ask(method: Method, path: string, request: Request = {}): Promise<Answered> {
  const { pathname } = new URL(path, SHOP_ORIGIN)
  const { template, params } = findDoor(pathname)
  const handler = doors[template]?.[method]
  if (!handler) throw new Error(`there is no ${method} ${template}`)
  const response = await handler(nextRequest(method, path, request), {
    params: Promise.resolve(params),
  })
  const text = await response.text()
  const answered = {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
  expectDescribed(`/paths/${asPointer(template)}/${method.toLowerCase()}`, answered)
  return answered
}

function findDoor(pathname: string) {
  for (const template of Object.keys(doors)) {
    const pattern = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
    const match = new RegExp(`^${pattern}$`).exec(pathname)
    if (match) return { template, params: decoded(match.groups) }
  }
  throw new Error(`no door at ${pathname}`)
}

function decoded(groups: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  )
}

function nextRequest(method: Method, path: string, { body, headers = {} }: Request): NextRequest {
  return new NextRequest(`${SHOP_ORIGIN}/api/v1${path}`, {
    method,
    headers: {
      host: 'shop.test',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** The status is described, the type is the described one, and the body fits its schema. */
function expectDescribed(operation: string, { status, headers, body }: Answered): void {
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  const response = `${operation}/responses/${status}`
  if (body === undefined) expect(ajv.getSchema(`api#${response}`), response).toBeDefined()
  else expectFits(`${response}/content/${asPointer(type)}/schema`, body)
}

/** `pointer` names a schema in the document. */
export function expectFits(pointer: string, value: unknown): void {
  const fits = ajv.getSchema(`api#${pointer}`)
  if (!fits) throw new Error(`the document has nothing at ${pointer}: ${JSON.stringify(value)}`)
  const isValid = fits(value)
  expect(isValid ? [] : fits.errors, `${pointer} ${JSON.stringify(value)}`).toEqual([])
}

/** One step of a JSON pointer in a URI fragment (RFC 6901 §6). */
export function asPointer(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))
}
