import { createDocument, type ZodOpenApiOverrideContext } from 'zod-openapi'
import { adminArticlePaths } from '@/app/api/v1/admin/articles/paths'
import { listEventsOperation } from '@/app/api/v1/admin/audit/operations'
import { examineOperation } from '@/app/api/v1/admin/doctor/operations'
import { listJobsOperation, retryJobOperation } from '@/app/api/v1/admin/jobs/operations'
import {
  createKeyOperation,
  listKeysOperation,
  revokeKeyOperation,
} from '@/app/api/v1/admin/keys/operations'
import { getMailOperation, listMailsOperation } from '@/app/api/v1/admin/mails/operations'
import { adminMediaPaths } from '@/app/api/v1/admin/media/paths'
import {
  getStaffOrderOperation,
  listStaffOrdersOperation,
} from '@/app/api/v1/admin/orders/operations'
import {
  addNoteOperation,
  cancelStaffOrderOperation,
  captureOperation,
  fulfilOperation,
  receivePaymentOperation,
  refundOperation,
  resendMailOperation,
  voidOperation,
} from '@/app/api/v1/admin/orders/write-operations'
import { adminProductPaths } from '@/app/api/v1/admin/products/paths'
import {
  changeRoleOperation,
  createRoleOperation,
  getRoleOperation,
  listRolesOperation,
  removeRoleOperation,
} from '@/app/api/v1/admin/roles/operations'
import { endSessionOperation, listSessionsOperation } from '@/app/api/v1/admin/sessions/operations'
import {
  inviteColleagueOperation,
  listInvitationsOperation,
  resendInvitationOperation,
  revokeInvitationOperation,
} from '@/app/api/v1/admin/staff/invitations/operations'
import {
  changeColleagueOperation,
  deactivateColleagueOperation,
  getColleagueOperation,
  listStaffOperation,
  reactivateColleagueOperation,
  resetSecondFactorOperation,
} from '@/app/api/v1/admin/staff/operations'
import { publicationPaths } from '@/app/api/v1/articles/paths'
import {
  addCartLineOperation,
  applyCodeOperation,
  changeCartLineOperation,
  changeCartOperation,
  createCartOperation,
  getCartOperation,
  listShippingMethodsOperation,
  removeCartLineOperation,
  removeCodeOperation,
} from '@/app/api/v1/carts/operations'
import {
  getCollectionOperation,
  listCollectionsOperation,
} from '@/app/api/v1/collections/operations'
import { describeRead, describeWrite } from '@/app/api/v1/describe'
import {
  addAddressOperation,
  changeAccountOperation,
  changeAddressOperation,
  changePasswordOperation,
  changePreferencesOperation,
  closeAccountOperation,
  endOwnSessionOperation,
  exportAccountOperation,
  getAccountOperation,
  listAddressesOperation,
  listOwnSessionsOperation,
  removeAddressOperation,
  requestEmailChangeOperation,
} from '@/app/api/v1/me/operations'
import {
  getOwnOrderOperation,
  listOwnOrdersOperation,
  reorderOperation,
} from '@/app/api/v1/me/order-operations'
import { tags } from '@/app/api/v1/operation'
import {
  cancelOrderOperation,
  createOrderOperation,
  getOrderOperation,
  payOrderOperation,
} from '@/app/api/v1/orders/operations'
import { problem } from '@/app/api/v1/problem'
import { getProductOperation, listProductsOperation } from '@/app/api/v1/products/operations'
import { searchOperation, suggestOperation } from '@/app/api/v1/search/operations'
import { getShopOperation } from '@/app/api/v1/shop/operations'
import { adminTalkPaths, talkPaths } from '@/app/api/v1/talk-paths'
import {
  createTokensOperation,
  endTokensOperation,
  refreshTokensOperation,
} from '@/app/api/v1/tokens/operations'
import { apiPath } from '@/lib/paths'

export type OpenApiDocument = ReturnType<typeof createDocument>

let document: OpenApiDocument | undefined

/** The description of the JSON API, OpenAPI 3.1, made from the very schemas the doors parse and answer with. */
export function openApiDocument(): OpenApiDocument {
  document ??= createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Stationer shop API',
        version: '1',
        summary: 'Everything a customer can do in the shop, for programs.',
        description: ABOUT,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: apiPath('') }],
      tags: tags.map((name) => ({ name, description: TAGS[name] })),
      paths: {
        '/shop': { get: describeRead(getShopOperation) },
        '/products': { get: describeRead(listProductsOperation) },
        '/products/{slug}': { get: describeRead(getProductOperation) },
        '/collections': { get: describeRead(listCollectionsOperation) },
        '/collections/{slug}': { get: describeRead(getCollectionOperation) },
        ...publicationPaths,
        '/search': { get: describeRead(searchOperation) },
        '/search/suggestions': { get: describeRead(suggestOperation) },
        '/carts': { post: describeWrite(createCartOperation) },
        '/carts/{token}': {
          get: describeRead(getCartOperation),
          patch: describeWrite(changeCartOperation),
        },
        '/carts/{token}/lines': { post: describeWrite(addCartLineOperation) },
        '/carts/{token}/lines/{lineId}': {
          patch: describeWrite(changeCartLineOperation),
          delete: describeWrite(removeCartLineOperation),
        },
        '/carts/{token}/codes': { post: describeWrite(applyCodeOperation) },
        '/carts/{token}/codes/{code}': { delete: describeWrite(removeCodeOperation) },
        '/carts/{token}/shipping-methods': { get: describeRead(listShippingMethodsOperation) },
        '/orders': { post: describeWrite(createOrderOperation) },
        '/orders/{token}': { get: describeRead(getOrderOperation) },
        '/orders/{token}/payment': { post: describeWrite(payOrderOperation) },
        '/orders/{token}/cancellation': { post: describeWrite(cancelOrderOperation) },
        '/tokens': { post: describeWrite(createTokensOperation) },
        '/tokens/refresh': { post: describeWrite(refreshTokensOperation) },
        '/tokens/current': { delete: describeWrite(endTokensOperation) },
        '/me': {
          get: describeRead(getAccountOperation),
          patch: describeWrite(changeAccountOperation),
        },
        '/me/preferences': { patch: describeWrite(changePreferencesOperation) },
        '/me/password': { post: describeWrite(changePasswordOperation) },
        '/me/email-change': { post: describeWrite(requestEmailChangeOperation) },
        '/me/addresses': {
          get: describeRead(listAddressesOperation),
          post: describeWrite(addAddressOperation),
        },
        '/me/addresses/{id}': {
          patch: describeWrite(changeAddressOperation),
          delete: describeWrite(removeAddressOperation),
        },
        '/me/sessions': { get: describeRead(listOwnSessionsOperation) },
        '/me/sessions/{id}': { delete: describeWrite(endOwnSessionOperation) },
        '/me/orders': { get: describeRead(listOwnOrdersOperation) },
        '/me/orders/{id}': { get: describeRead(getOwnOrderOperation) },
        '/me/orders/{id}/reorder': { post: describeWrite(reorderOperation) },
        '/me/export': { get: describeRead(exportAccountOperation) },
        '/me/closure': { post: describeWrite(closeAccountOperation) },
        '/admin/audit': { get: describeRead(listEventsOperation) },
        '/admin/doctor': { get: describeRead(examineOperation) },
        '/admin/jobs': { get: describeRead(listJobsOperation) },
        '/admin/jobs/{id}/retry': { post: describeWrite(retryJobOperation) },
        '/admin/mails': { get: describeRead(listMailsOperation) },
        '/admin/mails/{id}': { get: describeRead(getMailOperation) },
        '/admin/sessions': { get: describeRead(listSessionsOperation) },
        '/admin/sessions/{id}': { delete: describeWrite(endSessionOperation) },
        '/admin/staff': { get: describeRead(listStaffOperation) },
        '/admin/staff/{id}': {
          get: describeRead(getColleagueOperation),
          patch: describeWrite(changeColleagueOperation),
        },
        '/admin/staff/{id}/deactivation': { post: describeWrite(deactivateColleagueOperation) },
        '/admin/staff/{id}/reactivation': { post: describeWrite(reactivateColleagueOperation) },
        '/admin/staff/{id}/second-factor': { delete: describeWrite(resetSecondFactorOperation) },
        '/admin/staff/invitations': {
          get: describeRead(listInvitationsOperation),
          post: describeWrite(inviteColleagueOperation),
        },
        '/admin/staff/invitations/{id}': { delete: describeWrite(revokeInvitationOperation) },
        '/admin/staff/invitations/{id}/resending': {
          post: describeWrite(resendInvitationOperation),
        },
        '/admin/roles': {
          get: describeRead(listRolesOperation),
          post: describeWrite(createRoleOperation),
        },
        '/admin/roles/{id}': {
          get: describeRead(getRoleOperation),
          patch: describeWrite(changeRoleOperation),
          delete: describeWrite(removeRoleOperation),
        },
        '/admin/keys': {
          get: describeRead(listKeysOperation),
          post: describeWrite(createKeyOperation),
        },
        '/admin/keys/{id}/revocation': { post: describeWrite(revokeKeyOperation) },
        ...adminMediaPaths,
        ...adminArticlePaths,
        ...adminProductPaths,
        ...talkPaths,
        ...adminTalkPaths,
        '/admin/orders': { get: describeRead(listStaffOrdersOperation) },
        '/admin/orders/{id}': { get: describeRead(getStaffOrderOperation) },
        '/admin/orders/{id}/captures': { post: describeWrite(captureOperation) },
        '/admin/orders/{id}/voids': { post: describeWrite(voidOperation) },
        '/admin/orders/{id}/payments': { post: describeWrite(receivePaymentOperation) },
        '/admin/orders/{id}/refunds': { post: describeWrite(refundOperation) },
        '/admin/orders/{id}/cancellation': { post: describeWrite(cancelStaffOrderOperation) },
        '/admin/orders/{id}/fulfilments': { post: describeWrite(fulfilOperation) },
        '/admin/orders/{id}/notes': { post: describeWrite(addNoteOperation) },
        '/admin/orders/{id}/mails': { post: describeWrite(resendMailOperation) },
      },
      components: { schemas: { Problem: problem }, securitySchemes },
    },
    { override: plain },
  )
  return document
}

const securitySchemes = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key of the back office, `sk_…`. Its scopes are permissions.',
  },
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'An access token of a customer’s app, `at_…`; `POST /tokens` gives one.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-session',
    description: 'Somebody who is signed in in this browser.',
  },
} as const

const TAGS: Record<(typeof tags)[number], string> = {
  Shop: 'The shop itself.',
  Catalogue: 'What is for sale.',
  Publication: 'What there is to read.',
  Search: 'Finding it.',
  Carts: 'From the first thing in the cart to a checkout that lacks nothing.',
  Orders: 'Placing an order, paying for it, and looking at it later.',
  Account: 'The customer who is signed in, and what is theirs.',
  'Back office': 'What colleagues do, for programs that hold an API key.',
}

const ABOUT = `JSON over HTTPS. Names are camelCase, times ISO 8601 in UTC, and amounts of money integers in the minor unit of their
currency. Bodies with members that are not described here are refused, so that a misspelt name is noticed; unknown query parameters
are ignored. Answers may gain members within version 1.

**Lists** come in pages: pass \`nextCursor\` back as \`cursor\` until it is null. A cursor is opaque. Pages neither repeat nor skip
anything while goods are added.

**Reading** gives an \`ETag\`; send it back as \`If-None-Match\` and the answer is 304 while nothing has changed.

**Refusals** are problem details (RFC 9457, \`application/problem+json\`) with a \`code\` for programs and a \`detail\` for people.

**Writing** bears being repeated: send an \`Idempotency-Key\` and the same request does nothing twice.

**A guest buys in two requests**: \`POST /carts\` with lines, contact, address, shipping and payment method, then \`POST /orders\` with the
total that was shown. The tokens in the answers are the only keys to cart and order; keep them secret.

**The back office** is open to API keys: send one as \`Authorization: Bearer sk_…\`. What a key may do is said when it is made.`

const SAFE_INTEGERS = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }

/** Leaves out what every integer and time of day is anyway, so that what is left can be read. */
function plain({ jsonSchema }: ZodOpenApiOverrideContext): void {
  if (jsonSchema.minimum === SAFE_INTEGERS.minimum) delete jsonSchema.minimum
  if (jsonSchema.maximum === SAFE_INTEGERS.maximum) delete jsonSchema.maximum
  if (jsonSchema.format === 'date-time' || jsonSchema.format === 'email') delete jsonSchema.pattern
}
