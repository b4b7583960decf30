import { isKeyedHash, keyedHash } from '@/lib/keyed-hash'

/** Which mails a link ends: answers to whoever wrote a comment, or news of comments to a colleague. */
export type MailsOff = { to: 'commenter' | 'colleague'; id: string }

const PURPOSE = 'comment-mails'
const LETTERS = { commenter: 'c', colleague: 's' } as const

/** Derived, so that every mail about the same carries the same link and none of it is stored. */
export function mailsOffToken({ to, id }: MailsOff): string {
  const subject = `${LETTERS[to]}.${id}`
  return `${subject}.${keyedHash(PURPOSE, subject)}`
}

/** Undefined for a token that we did not make. */
export function readMailsOffToken(token: string): MailsOff | undefined {
  const [letter = '', id = '', signature = ''] = token.split('.')
  if (!isKeyedHash(signature, PURPOSE, `${letter}.${id}`)) return undefined
  return { to: letter === LETTERS.commenter ? 'commenter' : 'colleague', id }
}
