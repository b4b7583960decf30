import type { NextRequest } from 'next/server'
import type { ZodType } from 'zod'
import { type Answer, conditional, respond } from '@/app/_http/answer'
import { parseJson, readJsonText } from '@/app/_http/body'
import { assertProvedFor } from '@/app/_http/enter'
import { problemResponse, refusalOf } from '@/app/_http/errors'
import { type IdempotentRequest, idempotently, readIdempotencyKey } from '@/app/_http/idempotently'
import { parse } from '@/app/_http/parse'
import { assertWithinLimit, type LimitedBy } from '@/app/_http/rate-limit'
import { openVisit, type RouteContext, requestIdOf, type Visit } from '@/app/_http/visit'
import { db, type Reader } from '@/db/read'
import { type Tx, transact } from '@/db/transact'

/** `none`: for what may happen twice, and whose answer must not be given to whoever guesses the key. */
type IdempotencyRule = 'optional' | 'required' | 'none'

type Work<Input> =
  | { read: (reader: Reader, input: Input, visit: Visit) => Promise<Answer> }
  | {
      /** One transaction; an `Idempotency-Key` is claimed in it. */
      write: (tx: Tx, input: Input, visit: Visit) => Promise<Answer>
      /** After the commit: talks to the outside and lays out the answer, of a fresh and of a repeated request alike. */
      finish?: (written: Answer, input: Input, visit: Visit) => Promise<Answer>
      idempotency?: IdempotencyRule
    }
  | {
      /** Several steps that talk to the outside between their transactions; each must bear being repeated. */
      act: (input: Input, visit: Visit) => Promise<Answer>
      idempotency?: IdempotencyRule
    }

export type Endpoint<Input> = {
  /** The shape of `{ params, query, body }`; what it does not name is not read. */
  input: ZodType<Input>
  limitedBy?: LimitedBy<Input>
  /** For what is longer than requests are, such as a whole article. */
  maxBytes?: number
} & Work<Input>

export type Handler = (request: NextRequest, context: RouteContext) => Promise<Response>

/**
 * A door of the JSON API: reads the request with a zod schema, runs one verb in one transaction (or one read), and
 * answers JSON, or RFC 9457 problem details. Reads carry an ETag; writes honour `Idempotency-Key`
 * (draft-ietf-httpapi-idempotency-key-header): 422 `idempotency_key_reused`, 409 `idempotency_in_progress`,
 * and `idempotency-replayed: true` on a stored answer.
 */
export function endpoint<Input>(door: Endpoint<Input>): Handler {
  return async function handle(request, context) {
    try {
      const visit = await openVisit(request, context)
      assertProvedFor(visit.rule, visit)
      const text = 'read' in door ? '' : await readJsonText(request, door.maxBytes)
      const input = parse(door.input, {
        params: visit.params,
        query: queryOf(request.nextUrl.searchParams),
        body: parseJson(text),
      })
      const { limitedBy } = door
      if (limitedBy) await assertWithinLimit(limitedBy.rateClass, limitedBy.keyOf(input, visit))
      if ('read' in door) return conditional(request, await door.read(db, input, visit))
      return await write(door, input, { visit, text })
    } catch (error) {
      return problemResponse(refusalOf(error, requestIdOf(request.headers)))
    }
  }
}

type Writing<Input> = Exclude<Endpoint<Input>, { read: unknown }>

async function write<Input>(
  door: Writing<Input>,
  input: Input,
  { visit, text }: { visit: Visit; text: string },
): Promise<Response> {
  const key =
    door.idempotency === 'none' ? undefined : readIdempotencyKey(visit, text, door.idempotency)
  const { answer, isReplayed } = key
    ? await runOnce(door, input, { visit, key })
    : { answer: await run(door, input, visit), isReplayed: false }
  const finish = 'write' in door ? door.finish : undefined
  const response = respond(visit.request, finish ? await finish(answer, input, visit) : answer)
  if (isReplayed) response.headers.set('idempotency-replayed', 'true')
  return response
}

async function run<Input>(door: Writing<Input>, input: Input, visit: Visit): Promise<Answer> {
  return 'write' in door
    ? await transact((tx) => door.write(tx, input, visit))
    : await door.act(input, visit)
}

function runOnce<Input>(
  door: Writing<Input>,
  input: Input,
  { visit, key }: { visit: Visit; key: IdempotentRequest },
) {
  return 'write' in door
    ? idempotently.write(key, (tx) => door.write(tx, input, visit))
    : idempotently.act(key, () => door.act(input, visit))
}

/** A parameter that occurs several times is a list. */
function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name)
    query[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return query
}
