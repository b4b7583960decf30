import { z } from 'zod'
import type {
  ZodOpenApiOperationObject,
  ZodOpenApiRequestBodyObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi'
import type { Operation } from '@/app/api/v1/operation'
import { errorMessage } from '@/lib/error-messages'
import { ERROR_STATUS, type ErrorCode } from '@/lib/errors'

/** Any door may be busy, or broken. */
const ANYWHERE: readonly ErrorCode[] = ['rate_limited', 'too_busy', 'internal_error']
/** By an API key, or signed in. */
const BACK_OFFICE: Record<string, string[]>[] = [{ apiKey: [] }, { session: [] }]
/** As a customer who is signed in. */
const ACCOUNT: Record<string, string[]>[] = [{ accessToken: [] }, { session: [] }]
/** Where not everybody may enter. */
const GUARDED: readonly ErrorCode[] = [
  'sign_in_required',
  'bearer_invalid',
  'second_factor_required',
  'second_factor_missing',
  'forbidden',
  'not_found',
]
const WRITING: readonly ErrorCode[] = [
  'malformed_request',
  'unsupported_media_type',
  'body_too_large',
  'storage_full',
]
const IDEMPOTENT: readonly ErrorCode[] = ['idempotency_key_reused', 'idempotency_in_progress']

const etag = z.string().meta({ description: 'Names this state of the answer.' })
const ifNoneMatch = z.string().optional().meta({
  description: 'The `ETag` you hold; the answer is 304 while nothing has changed.',
})
const idempotencyKey = z.string().max(255).meta({
  description:
    'A value of your own, best a UUID. The same key with the same request gives the first answer again and does nothing twice; keys are kept for a day at least.',
  example: '0b6f0a5e-6d0c-4d6a-9a5b-3a4c0f6c1d2e',
})

export function describeRead(operation: Operation): ZodOpenApiOperationObject {
  return {
    ...describe(operation, { 'if-none-match': ifNoneMatch }),
    responses: {
      ...answerOf(operation, z.object({ etag })),
      304: { description: 'Nothing has changed since the answer you hold.' },
      ...refusalsOf(errorsOf(operation)),
    },
  }
}

export function describeWrite(operation: Operation): ZodOpenApiOperationObject {
  return {
    ...describe(operation, keyHeader(operation)),
    requestBody: requestBodyOf(operation),
    responses: {
      ...answerOf(operation),
      ...refusalsOf([...errorsOf(operation), ...WRITING, ...keyErrors(operation)]),
    },
  }
}

function describe(operation: Operation, headers: z.core.$ZodShape) {
  const { params, query } = operation.input.shape
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    description: operation.scope
      ? `${operation.description} Needs the scope \`${operation.scope}\`.`
      : operation.description,
    security: securityOf(operation),
    requestParams: {
      path: objectOf(params),
      query: objectOf(query),
      header: z.object(headers),
    },
  }
}

function securityOf({ scope, isOwn }: Operation): Record<string, string[]>[] {
  if (scope) return BACK_OFFICE
  return isOwn ? ACCOUNT : []
}

function objectOf(schema: z.core.$ZodType | undefined): z.ZodObject {
  return schema instanceof z.ZodObject ? schema : z.object({})
}

function requestBodyOf({
  input,
  example,
  bodyType = 'application/json',
}: Operation): ZodOpenApiRequestBodyObject | undefined {
  const { body } = input.shape
  if (!(body instanceof z.ZodType)) return undefined
  const isRequired = !body.safeParse(undefined).success
  return { required: isRequired, content: { [bodyType]: { schema: body, example } } }
}

function answerOf({ answer }: Operation, headers?: z.ZodObject): ZodOpenApiResponsesObject {
  const { status, description, schema } = answer
  return { [`${status}`]: { description, headers, content: { 'application/json': { schema } } } }
}

function errorsOf(operation: Operation): ErrorCode[] {
  const { params, query, body } = operation.input.shape
  const isRead = query !== undefined || body !== undefined || params !== undefined
  return [
    ...operation.errors,
    ...ANYWHERE,
    ...(operation.scope || operation.isOwn ? GUARDED : []),
    ...(isRead ? (['invalid_input'] as const) : []),
  ]
}

function keyHeader({ idempotency = 'optional' }: Operation): z.core.$ZodShape {
  if (idempotency === 'none') return {}
  return {
    'idempotency-key': idempotency === 'required' ? idempotencyKey : idempotencyKey.optional(),
  }
}

function keyErrors({ idempotency = 'optional' }: Operation): readonly ErrorCode[] {
  if (idempotency === 'none') return []
  return idempotency === 'required' ? [...IDEMPOTENT, 'idempotency_key_required'] : IDEMPOTENT
}

/** One answer per status, which names every code it may carry. */
function refusalsOf(codes: readonly ErrorCode[]): ZodOpenApiResponsesObject {
  const byStatus = Map.groupBy([...new Set(codes)].sort(), (code) => ERROR_STATUS[code])
  return Object.fromEntries(
    [...byStatus].map(([status, told]) => [`${status}`, refusalResponse(told)]),
  )
}

function refusalResponse(codes: readonly ErrorCode[]) {
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { type: 'object' as const, properties: { code: { enum: [...codes] } } },
    ],
  }
  return {
    description: codes.map((code) => `\`${code}\`: ${errorMessage(code)}`).join('\n\n'),
    content: { 'application/problem+json': { schema } },
  }
}
