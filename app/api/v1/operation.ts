import type { z } from 'zod'
import type { Permission } from '@/domain/accounts/permissions'
import type { ErrorCode } from '@/lib/errors'

export const tags = [
  'Shop',
  'Catalogue',
  'Publication',
  'Search',
  'Carts',
  'Orders',
  'Account',
  'Back office',
] as const

/** What the document tells of one door, and what the door itself goes by: `input` is the schema it parses with. */
export type Operation<Input extends z.ZodObject = z.ZodObject> = {
  /** Unique, camelCase: the name of the function in generated clients. */
  id: string
  tag: (typeof tags)[number]
  /** Of the back office: what a key must be allowed to do; colleagues need the same right. */
  scope?: Permission
  /** About the account of the customer who is signed in. */
  isOwn?: boolean
  summary: string
  description: string
  /** `{ params, query, body }`, as far as the door reads them. */
  input: Input
  /** How the body is sent; JSON unless it holds a file. */
  bodyType?: 'application/json' | 'multipart/form-data'
  /** A body that works, as a client would send it. */
  example?: unknown
  answer: { status: 200 | 201; description: string; schema: z.ZodType }
  /** The refusals of its own; those that any door may give are added. */
  errors: readonly ErrorCode[]
  idempotency?: 'optional' | 'required' | 'none'
}

export function operation<Input extends z.ZodObject>(
  described: Operation<Input>,
): Operation<Input> {
  return described
}
