import { accountOrdersPath, accountPath } from '@/lib/paths'

export type AccountRoom = { href: string; label: string; hint: string }

/** The rooms of an account, in the order in which they are wanted. */
export const ACCOUNT_ROOMS: readonly AccountRoom[] = [
  { href: accountOrdersPath(), label: 'Orders', hint: 'Where they are, and the same once more' },
  { href: accountPath('addresses'), label: 'Addresses', hint: 'Where your goods go' },
  { href: accountPath('profile'), label: 'Profile', hint: 'Name, e-mail address, news' },
  { href: accountPath('password'), label: 'Password', hint: 'Choose another one' },
  { href: accountPath('sessions'), label: 'Devices', hint: 'Where you are signed in' },
  { href: accountPath('privacy'), label: 'Your data', hint: 'Take it with you, or leave' },
]
