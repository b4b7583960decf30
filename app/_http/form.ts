import { type NextRequest, NextResponse } from 'next/server'
import type { ZodType } from 'zod'
import { arrive, leave } from '@/app/_http/arrive'
import { nestFields, readForm } from '@/app/_http/body'
import { keepBrowserMark } from '@/app/_http/browser-mark'
import { DETOURS } from '@/app/_http/detours'
import type { Handler } from '@/app/_http/endpoint'
import { assertProvedFor } from '@/app/_http/enter'
import { type Refusal, refusalOf } from '@/app/_http/errors'
import { failurePage } from '@/app/_http/failure-page'
import { type FlowCookie, setFlowCookies } from '@/app/_http/flow-cookies'
import { forgetForm, keepForm } from '@/app/_http/kept-form'
import { leavingPage } from '@/app/_http/leaving-page'
import { originOf } from '@/app/_http/origin'
import { parse } from '@/app/_http/parse'
import { assertWithinLimit, type LimitedBy } from '@/app/_http/rate-limit'
import { keepCartToken } from '@/app/_http/session'
import { type ToldOnce, tellOnce } from '@/app/_http/tell-once'
import { openVisit, requestIdOf, type Visit } from '@/app/_http/visit'
import { keepVoter } from '@/app/_http/voter'
import { type Tx, transact } from '@/db/transact'
import type { OpenedSession } from '@/domain/accounts/open-session'
import type { ErrorCode } from '@/lib/errors'

/** Where a posted form leads. */
export type Onward = {
  /** A path, or an address of another site. */
  to: string
  /** The visitor gets the key to this cart as a cookie. */
  cartToken?: string
  /** The visitor is signed in by this session from now on; `null`: no longer. */
  session?: OpenedSession | null
  /** By which this browser's vote is found again. */
  voter?: string
  /** A program has asked, which follows no redirect: it only hears that all is done. */
  isForProgram?: boolean
  /** By which this browser is known again when a mailed link comes back to it. */
  browserMark?: string
  /** A secret that the next page shows, and no page after it. */
  told?: ToldOnce
  /** What this browser has to keep, or to forget, on its way to another site and back. */
  flowCookies?: readonly FlowCookie[]
  /** The form is shown once more as it was filled in, but for these fields. */
  keepsAllBut?: readonly string[]
}

/** Through no fault of what was typed: a page with the right status says so, and going back finds the form as it was. */
const SHOWN_AS_PAGE: ReadonlySet<ErrorCode> = new Set(['internal_error', 'rate_limited'])

type Fields = ReadonlyMap<string, string>

/** Where a refused form is shown again, and how. */
export type FormBack = {
  /** Names the kept form; unique among the forms of the shop. */
  name: string
  /** The page that shows the form again when it is refused. */
  back: string | ((fields: Fields, refusal: Refusal, params: Visit['params']) => string)
  /** Beside which field a refusal of the verb belongs. */
  fieldOf?: Partial<Record<ErrorCode, string>>
}

export type FormDoor<Input, Prepared = never> = FormBack & {
  /** The shape of the fields; a dot in a field's name nests it. `params` holds the route's parameters. */
  input: ZodType<Input>
  limitedBy?: LimitedBy<Input>
  /** For a form that is longer than forms are. Files go through `uploadForm`. */
  maxBytes?: number
} & (
    | { write: (tx: Tx, input: Input, visit: Visit) => Promise<Onward> }
    | {
        /** What takes long, a password's hash for one, before the transaction. */
        prepare: (input: Input, visit: Visit) => Promise<Prepared>
        finish: (tx: Tx, prepared: Prepared, visit: Visit) => Promise<Onward>
      }
    /** Talks to the outside between its transactions. */
    | { act: (input: Input, visit: Visit) => Promise<Onward> }
  )

/**
 * A door for plain HTML forms. Answers 303 to where the verb leads; a refusal leads back to the form with
 * everything that was typed and a sentence beside each field. It needs no script.
 */
export function form<Input, Prepared = never>(door: FormDoor<Input, Prepared>): Handler {
  return async function handle(request, context) {
    let fields: Fields = new Map()
    let place: 'outside' | 'at the door' | 'inside' = 'outside'
    try {
      // First, so that nothing typed is lost by whose session has run out.
      fields = await readForm(request, door.maxBytes)
      place = 'at the door'
      const visit = await openVisit(request, context)
      assertProvedFor(visit.rule, visit)
      place = 'inside'
      const input = parse(door.input, {
        ...nestFields(fields),
        params: visit.params,
      })
      const { limitedBy } = door
      if (limitedBy) await assertWithinLimit(limitedBy.rateClass, limitedBy.keyOf(input, visit))
      const onward = await carryOut(door, input, visit)
      return await lead(request, door.name, { onward, fields })
    } catch (error) {
      const refusal = refusalOf(error, requestIdOf(request.headers))
      const params = await context.params
      const isInside = place !== 'at the door'
      return await refuseForm(request, door, { fields, refusal, params, isInside })
    }
  }
}

async function carryOut<Input, Prepared>(
  door: FormDoor<Input, Prepared>,
  input: Input,
  visit: Visit,
): Promise<Onward> {
  if ('act' in door) return await door.act(input, visit)
  if ('write' in door) return await transact((tx) => door.write(tx, input, visit))
  const prepared = await door.prepare(input, visit)
  return await transact((tx) => door.finish(tx, prepared, visit))
}

/** Answers a form that was taken. */
export async function lead(
  request: NextRequest,
  name: string,
  { onward, fields }: { onward: Onward; fields: Fields },
): Promise<NextResponse> {
  const isElsewhere =
    URL.canParse(onward.to) && new URL(onward.to).origin !== originOf(request.headers)
  if (onward.isForProgram)
    return new NextResponse(null, { headers: { 'cache-control': 'no-store' } })
  const response = isElsewhere ? leavingPage(onward.to, request.headers) : seeOther(onward.to)
  const { keepsAllBut } = onward
  if (keepsAllBut) await keepForm(request, response, { name, values: without(fields, keepsAllBut) })
  else await forgetForm(request, response, name)
  if (onward.told) await tellOnce(request, response, onward.told)
  if (onward.voter) keepVoter(request, response, onward.voter)
  if (onward.cartToken) keepCartToken(request, response, onward.cartToken)
  setFlowCookies(request, response, onward.flowCookies ?? [])
  if (onward.browserMark) keepBrowserMark(request, response, onward.browserMark)
  if (onward.session) await arrive(request, response, onward.session)
  else if (onward.session === null) leave(request, response)
  return response
}

type Refused = { fields: Fields; refusal: Refusal; params: Visit['params'] }

/** Answers a form that was refused, inside or because of who came. */
export async function refuseForm(
  request: NextRequest,
  door: FormBack,
  { isInside, ...refused }: Refused & { isInside: boolean },
): Promise<NextResponse> {
  const { refusal } = refused
  const isTurnedAway = !isInside && !DETOURS[refusal.code]
  if (isTurnedAway || SHOWN_AS_PAGE.has(refusal.code)) return failurePage(refusal, request.headers)
  return await sendBack(request, door, refused)
}

async function sendBack(
  request: NextRequest,
  door: FormBack,
  { fields, refusal, params }: Refused,
): Promise<NextResponse> {
  const { name, back, fieldOf } = door
  const response = seeOther(typeof back === 'string' ? back : back(fields, refusal, params))
  const field = fieldOf?.[refusal.code]
  const placed = field
    ? { ...refusal, fields: [{ path: field, message: refusal.message }] }
    : refusal
  const detour = DETOURS[refusal.code]
  // After a detour nothing is wrong any more, and other forms were filled in on the way.
  const kept = detour ? { isLasting: true } : { refusal: placed }
  await keepForm(request, response, { name, values: fields, ...kept })
  if (detour) response.headers.set('location', detour(response.headers.get('location') ?? '/'))
  return response
}

function without(fields: Fields, names: readonly string[]): Fields {
  return new Map([...fields].filter(([name]) => !names.includes(name)))
}

/** 303: the answer lies elsewhere, and a reload there repeats nothing (RFC 9110 §15.4.4). */
function seeOther(path: string): NextResponse {
  return new NextResponse(null, {
    status: 303,
    headers: { location: path, 'cache-control': 'no-store' },
  })
}
