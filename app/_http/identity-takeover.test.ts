import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, aPerson, atProvider, useTestProvider } from '@/app/_http/testing-identity'
import { POST as signIn } from '@/app/(auth)/sign-in/attempt/route'
import { POST as confirm } from '@/app/(auth)/sign-up/account/route'
import { POST as signUp } from '@/app/(auth)/sign-up/request/route'
import { db } from '@/db/read'
import { findUserByEmail } from '@/domain/accounts/find-account'
import { tokenMailedTo } from '@/domain/accounts/testing-links'
import { workOff } from '@/jobs/testing-jobs'
import { newId } from '@/lib/ids'

let stop = async (): Promise<void> => undefined

beforeAll(async () => {
  stop = await useTestProvider()
})

afterAll(() => stop())

/** Ada, who owns a mailbox, and Mallory, who knows its address. Each has a browser, a password and an account at the provider. */
function aScene() {
  const email = `${newId('ada')}@example.org`
  const ada = {
    browser: aBrowser(),
    password: 'ada’s quiet harbour',
    person: aPerson({ email }),
  }
  const mallory = {
    browser: aBrowser(),
    password: 'mallory’s long wait',
    person: aPerson({ email, isConfirmed: false }),
  }
  const register = async ({ browser, password }: typeof ada) => {
    await browser.post(signUp, { email, name: 'Ada', password }, { path: '/sign-up/request' })
    await workOff()
  }
  const open = async ({ browser }: typeof ada, typed = '') => {
    const fields = { token: await tokenMailedTo(email), password: typed }
    await browser.post(confirm, fields, { path: '/sign-up/account' })
  }
  const oauth = ({ browser, person }: typeof ada) => browser.signsInAs(person)
  const link = async ({ browser, person }: typeof ada) => {
    const there = await browser.asksToLink()
    if (there.startsWith('http')) await browser.comesBack(await atProvider(there, person))
  }
  return { email, ada, mallory, register, open, oauth, link }
}

type Scene = ReturnType<typeof aScene>
type Step = (scene: Scene) => Promise<unknown>

const step = {
  'Ada registers': ({ register, ada }) => register(ada),
  'Ada verifies': ({ open, ada }) => open(ada),
  'Ada comes by OAuth': ({ oauth, ada }) => oauth(ada),
  'Ada links': ({ link, ada }) => link(ada),
  'Mallory registers': ({ register, mallory }) => register(mallory),
  // The mail goes to Ada, who takes it for her own, and may even type her password.
  'Ada verifies what Mallory asked for': ({ open, ada }) => open(ada, ada.password),
  'Mallory comes by OAuth': ({ oauth, mallory }) => oauth(mallory),
  'Mallory links': ({ link, mallory }) => link(mallory),
  // The mailbox was once Mallory's, or her provider is careless.
  'Mallory’s provider confirms the address': async ({ mallory }) => {
    mallory.person = { ...mallory.person, verified: 'yes' }
  },
} as const satisfies Record<string, Step>

const ORDERS: [order: (keyof typeof step)[]][] = [
  [['Mallory registers', 'Ada verifies what Mallory asked for', 'Ada comes by OAuth']],
  [['Mallory registers', 'Ada comes by OAuth', 'Ada verifies what Mallory asked for']],
  [['Mallory registers', 'Ada registers', 'Ada verifies', 'Ada comes by OAuth', 'Ada links']],
  [['Mallory comes by OAuth', 'Mallory links', 'Ada registers', 'Ada verifies']],
  [['Ada registers', 'Mallory comes by OAuth', 'Ada verifies', 'Mallory links', 'Ada links']],
  [
    [
      'Ada registers',
      'Ada verifies',
      'Mallory’s provider confirms the address',
      'Mallory comes by OAuth',
      'Mallory links',
    ],
  ],
  [
    [
      'Ada comes by OAuth',
      'Mallory’s provider confirms the address',
      'Mallory registers',
      'Mallory comes by OAuth',
      'Mallory links',
    ],
  ],
  [
    [
      'Mallory comes by OAuth',
      'Mallory registers',
      'Ada comes by OAuth',
      'Ada links',
      'Mallory’s provider confirms the address',
      'Mallory comes by OAuth',
    ],
  ],
]

describe('nobody takes an account over', () => {
  it.each(ORDERS)('by %j', async (order) => {
    const scene = aScene()
    const { email, ada, mallory } = scene
    for (const name of order) await step[name](scene)

    const account = await findUserByEmail(db, email)
    expect(account?.status).toBe('active')
    expect((await ada.browser.who()).signedIn?.account.id).toBe(account?.id)

    expect((await mallory.browser.who()).signedIn).toBeUndefined()
    const elsewhere = aBrowser()
    const path = '/sign-in/attempt'
    await elsewhere.post(signIn, { email, password: mallory.password }, { path })
    await elsewhere.signsInAs(mallory.person)
    expect((await elsewhere.who()).signedIn).toBeUndefined()
  })
})
