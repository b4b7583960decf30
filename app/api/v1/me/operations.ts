import { z } from 'zod'
import { exampleAddress } from '@/app/api/v1/examples'
import {
  account,
  addressEntry,
  ownSession,
  preferences,
  savedAddress,
} from '@/app/api/v1/me/account'
import { operation } from '@/app/api/v1/operation'
import { changePasswordInput } from '@/domain/accounts/change-password'
import { changePreferencesInput } from '@/domain/accounts/change-preferences'
import { changeProfileInput } from '@/domain/accounts/change-profile'
import { requestEmailChangeInput } from '@/domain/accounts/request-email-change'

const params = z.object({ id: z.string().max(64) })
const own = { tag: 'Account', isOwn: true } as const
const accountAnswer = {
  status: 200,
  description: 'The account.',
  schema: z.object({ account }),
} as const
const addressAnswer = {
  status: 200,
  description: 'The address.',
  schema: z.object({ address: savedAddress }),
} as const
const idAnswer = (description: string) =>
  ({ status: 200, description, schema: z.object({ id: z.string() }) }) as const

export const getAccountOperation = operation({
  ...own,
  id: 'getAccount',
  summary: 'The account',
  description: 'Of the customer who is signed in.',
  input: z.object({}),
  answer: accountAnswer,
  errors: [],
})

export const changeAccountOperation = operation({
  ...own,
  id: 'changeAccount',
  summary: 'Change the name',
  description: 'The e-mail address and the password have operations of their own.',
  input: z.object({ body: changeProfileInput.strict() }),
  example: { name: 'Ada Fern' },
  answer: accountAnswer,
  errors: [],
})

export const changePreferencesOperation = operation({
  ...own,
  id: 'changePreferences',
  summary: 'Choose what the shop may write',
  description: 'Mails about orders come in any case.',
  input: z.object({ body: changePreferencesInput.strict() }),
  example: { wantsNews: false },
  answer: { status: 200, description: 'The choice.', schema: z.object({ preferences }) },
  errors: [],
})

export const changePasswordOperation = operation({
  ...own,
  id: 'changePassword',
  summary: 'Change the password',
  description:
    'Asks for the current one. An account without a password needs a session that was proved within ten minutes. Everybody else who is signed in is signed out.',
  input: z.object({ body: changePasswordInput.strict() }),
  example: { currentPassword: 'three quiet finches', newPassword: 'four loud magpies' },
  answer: accountAnswer,
  errors: [
    'password_wrong',
    'password_too_short',
    'password_too_long',
    'password_too_common',
    'step_up_required',
  ],
  idempotency: 'none',
})

export const requestEmailChangeOperation = operation({
  ...own,
  id: 'requestEmailChange',
  summary: 'Move the account to another address',
  description:
    'Asks for the password and mails a link to the old address and to the new one; the address changes when both have been opened.',
  input: z.object({ body: requestEmailChangeInput.strict() }),
  example: { email: 'ada@new.example', currentPassword: 'three quiet finches' },
  answer: {
    status: 200,
    description: 'The mails are on their way.',
    schema: z.object({ email: z.string() }),
  },
  errors: ['password_wrong', 'email_unchanged', 'step_up_required'],
  idempotency: 'none',
})

export const listAddressesOperation = operation({
  ...own,
  id: 'listAddresses',
  summary: 'The address book',
  description: 'The default address first.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'All addresses.',
    schema: z.object({ addresses: z.array(savedAddress) }),
  },
  errors: [],
})

export const addAddressOperation = operation({
  ...own,
  id: 'addAddress',
  summary: 'Add an address',
  description: 'The first is the default.',
  input: z.object({ body: addressEntry }),
  example: { address: exampleAddress, isDefault: true },
  answer: { ...addressAnswer, status: 201 },
  errors: ['address_book_full'],
})

export const changeAddressOperation = operation({
  ...own,
  id: 'changeAddress',
  summary: 'Change an address, or make it the default',
  description: 'The whole address is sent. The default stays one until another is.',
  input: z.object({ params, body: addressEntry }),
  example: { address: exampleAddress },
  answer: addressAnswer,
  errors: ['not_found'],
})

export const removeAddressOperation = operation({
  ...own,
  id: 'removeAddress',
  summary: 'Remove an address',
  description: 'Orders keep their own copy.',
  input: z.object({ params }),
  answer: idAnswer('It is gone.'),
  errors: ['not_found'],
})

export const listOwnSessionsOperation = operation({
  ...own,
  id: 'listOwnSessions',
  summary: 'Where one is signed in',
  description: 'The last used first.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'Every live session of the account.',
    schema: z.object({ sessions: z.array(ownSession) }),
  },
  errors: [],
})

export const endOwnSessionOperation = operation({
  ...own,
  id: 'endOwnSession',
  summary: 'Sign out there',
  description: 'From the next request of that device on.',
  input: z.object({ params }),
  answer: idAnswer('It has ended.'),
  errors: ['not_found'],
})

export const exportAccountOperation = operation({
  ...own,
  id: 'exportAccount',
  summary: 'Everything the shop knows about one',
  description: 'Needs a session that was proved within ten minutes.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'Profile, addresses, identities, sessions, orders and events.',
    schema: z.looseObject({ exportedAt: z.string(), orders: z.array(z.looseObject({})) }),
  },
  errors: ['step_up_required'],
})

export const closeAccountOperation = operation({
  ...own,
  id: 'closeAccount',
  summary: 'Delete the account',
  description:
    'Asks for the password, or for a session that was proved within ten minutes. Everything personal is deleted for good; orders stay.',
  input: z.object({ body: changePasswordInput.pick({ currentPassword: true }).strict() }),
  example: { currentPassword: 'three quiet finches' },
  answer: idAnswer('It is gone.'),
  errors: ['password_wrong', 'step_up_required'],
  idempotency: 'none',
})
