import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { cookies, headers } from 'next/headers'
import type { NextRequest, NextResponse } from 'next/server'
import { z } from 'zod'
import type { Refusal } from '@/app/_http/errors'
import { isSecure } from '@/app/_http/origin'
import type { FieldProblem } from '@/app/_http/parse'
import { takeShare } from '@/app/_http/rate-limit'
import { currentVisitor, visitorOf } from '@/app/_http/session'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { type Actor, accountIdOf } from '@/domain/accounts/actor'
import { dropOwnForm, findOwnForm, KEPT_MINUTES, keepOwnForm } from '@/domain/accounts/keep-form'
import { hashToken, newId, newToken } from '@/lib/ids'
import { networkOf } from '@/lib/network'

/**
 * A form that came back: what was typed, and what is wrong with it. It travels in a cookie beside the redirect, so
 * that it works without script, needs no table and is seen by nobody else. Its `id` is in the address, so a reload
 * shows it again and a fresh visit does not. There is one cookie for all forms, so that headers stay small: the last
 * refused form is kept. It is not signed: forging it is the same as typing. What is too long for a cookie is kept in a
 * table until it is taken, for half an hour at most: for an account, or for the browser of a guest, which holds a key to it.
 */
const keptForm = z.object({
  id: z.string(),
  name: z.string(),
  values: z.record(z.string(), z.string()),
  /** Field name to sentence; the empty name is the form as a whole. */
  errors: z.record(z.string(), z.string()),
  code: z.string(),
})

export type KeptForm = z.infer<typeof keptForm>

/** What Next passes to a page. */
export type PageSearch = Promise<Record<string, string | string[] | undefined>>

/** The parameter that names a kept form in the address of its page. */
export const KEPT_PARAMETER = 'form'
const KEPT_SECONDS = KEPT_MINUTES * 60
/** Browsers keep 4096 bytes for a cookie with its name and attributes. */
const MAX_COOKIE_BYTES = 3800
/** Also the most that the table keeps for a guest, who may come as often as they like. */
const MAX_INFLATED_BYTES = 64 * 1024

type Filled = {
  name: string
  values: ReadonlyMap<string, string>
  /** Absent: nothing is wrong, the form only has to be shown once more. */
  refusal?: Refusal
  /** Other forms will be filled in before this one is seen again, and the cookie keeps only the last. */
  isLasting?: boolean
}

/** Keeps a form for its page, and puts its id into the address that `response` leads to. */
export async function keepForm(
  request: NextRequest,
  response: NextResponse,
  filled: Filled,
): Promise<void> {
  const id = newId('form')
  const kept = { id, ...told(filled) }
  const isForCookie = !filled.isLasting && encode(kept).length <= MAX_COOKIE_BYTES
  if (isForCookie || !(await keepInTable(request, response, kept)))
    keepInCookie(request, response, kept)
  const location = response.headers.get('location') ?? '/'
  response.headers.set('location', withParameter(location, id))
}

/** After a success the typed values are no longer anybody's business, neither in the cookie nor in the table. */
export async function forgetForm(
  request: NextRequest,
  response: NextResponse,
  name: string,
): Promise<void> {
  const secure = isSecure(request.headers)
  const cookie = cookieName('form', secure)
  const held = decode(request.cookies.get(cookie)?.value)
  if (held?.name === name) response.cookies.set(cookie, '', { path: '/', maxAge: 0, secure })
  const id = keptIdIn(request.headers.get('referer') ?? '')
  if (id && id !== held?.id) await forgetInTable(request, id, name)
}

/** For pages: the form of this name, if the address says that it came back. */
export async function findKeptForm(
  name: string,
  searchParams: Awaited<PageSearch>,
): Promise<KeptForm | undefined> {
  const id = searchParams[KEPT_PARAMETER]
  if (typeof id !== 'string') return undefined
  const [jar, head] = await Promise.all([cookies(), headers()])
  const held = decode(jar.get(cookieName('form', isSecure(head)))?.value)
  const kept = held?.id === id ? held : await findInTable(id)
  return kept?.name === name ? kept : undefined
}

function keepInCookie(request: NextRequest, response: NextResponse, kept: KeptForm): void {
  setCookie(request, response, { name: 'form', value: encode(withinCookie(kept)) })
}

/** Answers false where a guest has kept too much. */
async function keepInTable(
  request: NextRequest,
  response: NextResponse,
  kept: KeptForm,
): Promise<boolean> {
  const { actor } = await visitorOf(request.headers)
  const accountId = accountIdOf(actor)
  if (!accountId && !(await mayKeep(actor, kept))) return false
  const holder = accountId ?? hashToken(keepKey(request, response))
  await transact((tx) => keepOwnForm(tx, { id: kept.id, holder, kept }))
  return true
}

async function mayKeep({ entry }: Actor, kept: KeptForm): Promise<boolean> {
  if (Buffer.byteLength(JSON.stringify(kept)) > MAX_INFLATED_BYTES) return false
  return await takeShare('kept-form', networkOf(entry?.address ?? ''))
}

async function findInTable(id: string): Promise<KeptForm | undefined> {
  const [{ actor }, jar, head] = await Promise.all([currentVisitor(), cookies(), headers()])
  const key = jar.get(cookieName('form-key', isSecure(head)))?.value
  return keptForm.safeParse(await findOwnForm(db, id, holdersOf(actor, key))).data
}

/** The page that was sent tells by its own address which kept form it showed; it may show others that were not sent. */
async function forgetInTable(request: NextRequest, id: string, name: string): Promise<void> {
  const { actor } = await visitorOf(request.headers)
  const key = request.cookies.get(cookieName('form-key', isSecure(request.headers)))?.value
  const holders = holdersOf(actor, key)
  await transact(async (tx) => {
    const kept = keptForm.safeParse(await findOwnForm(tx, id, holders)).data
    if (kept?.name === name) await dropOwnForm(tx, id, holders)
  })
}

function keptIdIn(address: string): string | null {
  return URL.canParse(address) ? new URL(address).searchParams.get(KEPT_PARAMETER) : null
}

/** A guest who signs in on the way finds what they had typed before. */
function holdersOf(actor: Actor, key: string | undefined): string[] {
  return [accountIdOf(actor), key && hashToken(key)].filter((one) => one !== undefined)
}

/** One for all forms of a browser: who has several open finds each. */
function keepKey(request: NextRequest, response: NextResponse): string {
  const held = request.cookies.get(cookieName('form-key', isSecure(request.headers)))?.value
  const value = held ?? newToken()
  setCookie(request, response, { name: 'form-key', value })
  return value
}

function setCookie(
  request: NextRequest,
  response: NextResponse,
  { name, value }: { name: CookieName; value: string },
): void {
  const secure = isSecure(request.headers)
  response.cookies.set(cookieName(name, secure), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: KEPT_SECONDS,
  })
}

function told({ name, values: typed, refusal }: Filled): Omit<KeptForm, 'id'> {
  const errors: Record<string, string> = Object.create(null)
  const values = Object.fromEntries([...typed].filter(([field]) => !isSecret(field, name)))
  if (!refusal) return { name, values, errors, code: '' }
  for (const { path, message } of inOrderOf(typed, refusal.fields)) errors[path] ??= message
  if (refusal.fields.length === 0) errors[''] = refusal.message
  return { name, values, errors, code: refusal.code }
}

/** What proves who somebody is lies nowhere, not even for half an hour. The cart's form takes a coupon code, which is no secret. */
function isSecret(field: string, formName: string): boolean {
  if (/password/i.test(field) || field === 'recoveryCode') return true
  return field === 'code' && formName !== 'code'
}

/** As the fields stand in the form, which is how a reader goes through the list. */
function inOrderOf(values: Filled['values'], problems: FieldProblem[]): FieldProblem[] {
  const places = new Map([...values.keys()].map((name, place) => [name, place]))
  const placeOf = ({ path }: FieldProblem) => places.get(path) ?? places.size
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The longest texts are left out until the rest fits: one field lost is better than all. */
function withinCookie(kept: KeptForm): KeptForm {
  if (encode(kept).length <= MAX_COOKIE_BYTES) return kept
  const [longest] = Object.entries(kept.values).sort((a, b) => b[1].length - a[1].length)
  if (!longest) return { ...kept, errors: { '': kept.errors[''] ?? '' } }
  const { [longest[0]]: _, ...values } = kept.values
  return withinCookie({ ...kept, values })
}

function encode(kept: KeptForm): string {
  return deflateRawSync(JSON.stringify(kept)).toString('base64url')
}

function decode(text: string | undefined): KeptForm | undefined {
  if (!text) return undefined
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), {
      maxOutputLength: MAX_INFLATED_BYTES,
    })
    return keptForm.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    // A cookie cut short or made up is as good as none.
    return undefined
  }
}

/** The kept form, and the key to those in the table. */
type CookieName = 'form' | 'form-key'

function cookieName(name: CookieName, secure: boolean): string {
  return secure ? `__Host-${name}` : name
}

function withParameter(path: string, id: string): string {
  const [address = '', fragment] = path.split('#')
  const query = `${address.includes('?') ? '&' : '?'}${KEPT_PARAMETER}=${id}`
  return `${address}${query}${fragment ? `#${fragment}` : ''}`
}
