import { createHmac, timingSafeEqual } from 'node:crypto'
import { secretKey } from '@/lib/secrets'

/** Which mails a link ends: answers to whoever wrote a comment, or news of comments to a colleague. */
export type MailsOff = { to: 'commenter' | 'colleague'; id: string }

const LETTERS = { commenter: 'c', colleague: 's' } as const

/** Derived, so that every mail about the same carries the same link and none of it is stored. */
export function mailsOffToken({ to, id }: MailsOff): string {
  const subject = `${LETTERS[to]}.${id}`
  return `${subject}.${signatureOf(subject)}`
}

/** Undefined for a token that we did not make. */
export function readMailsOffToken(token: string): MailsOff | undefined {
  const [letter = '', id = '', signature = ''] = token.split('.')
  const expected = Buffer.from(signatureOf(`${letter}.${id}`))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return { to: letter === LETTERS.commenter ? 'commenter' : 'colleague', id }
}

function signatureOf(subject: string): string {
  return createHmac('sha256', secretKey('comment-mails')).update(subject).digest('base64url')
}
