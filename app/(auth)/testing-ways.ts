import { expect } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { visitorOf } from '@/app/_http/session'
import { sessionCookie } from '@/app/_http/testing-session'
import { aVisitor, type TestVisitor } from '@/app/_http/testing-visitor'
import { POST as choosePassword } from '@/app/(auth)/reset-password/password/route'
import { POST as askForReset } from '@/app/(auth)/reset-password/request/route'
import { POST as sendProof } from '@/app/(auth)/sign-in/again/proof/route'
import { POST as signIn } from '@/app/(auth)/sign-in/attempt/route'
import { POST as askForLink } from '@/app/(auth)/sign-in/link/request/route'
import { POST as useLink } from '@/app/(auth)/sign-in/link/session/route'
import { POST as sendCode } from '@/app/(auth)/sign-in/second-factor/code/route'
import { POST as signOut } from '@/app/(auth)/sign-out/request/route'
import { POST as confirm } from '@/app/(auth)/sign-up/account/route'
import { POST as signUp } from '@/app/(auth)/sign-up/request/route'
import { aSession } from '@/domain/accounts/testing-accounts'
import { newId } from '@/lib/ids'

/** Each door at its own address, which the access table knows it by. */
const WAYS = {
  signIn: [signIn, '/sign-in/attempt'],
  askForLink: [askForLink, '/sign-in/link/request'],
  useLink: [useLink, '/sign-in/link/session'],
  sendCode: [sendCode, '/sign-in/second-factor/code'],
  sendProof: [sendProof, '/sign-in/again/proof'],
  signOut: [signOut, '/sign-out/request'],
  signUp: [signUp, '/sign-up/request'],
  confirm: [confirm, '/sign-up/account'],
  askForReset: [askForReset, '/reset-password/request'],
  choosePassword: [choosePassword, '/reset-password/password'],
} as const satisfies Record<string, readonly [Handler, string]>

/** Posts a form, and answers with where it leads. */
export async function go(
  visitor: TestVisitor,
  way: keyof typeof WAYS,
  fields: Record<string, string>,
): Promise<string> {
  const [door, path] = WAYS[way]
  const response = await visitor.post(door, fields, { path })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

export const whoIs = (visitor: TestVisitor) =>
  visitorOf(new Headers({ host: 'localhost:3000', cookie: visitor.cookie() }))

/** A browser in which somebody is signed in. */
export async function signedIn(userId: string): Promise<TestVisitor> {
  return await holding((await aSession(userId)).token)
}

/** A browser that holds the secret of this session. */
export async function holding(token: string): Promise<TestVisitor> {
  const [name = '', value = ''] = (await sessionCookie(token)).split('=')
  return aVisitor({ [name]: value })
}

export const anAddress = () => `${newId('eve')}@example.org`
