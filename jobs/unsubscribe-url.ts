import { mailsOffToken } from '@/domain/comments/mail-token'
import type { Email } from '@/domain/notifications/mark-delivered'
import { config } from '@/lib/config'
import { absoluteUrl, commentMailsSwitchPath } from '@/lib/paths'

/** Where a mail program ends mails of this kind with one click; undefined for mails that somebody has asked for by what they did. */
export function unsubscribeUrlOf({ template, about }: Pick<Email, 'template' | 'about'>) {
  const to = RECIPIENTS.get(template)
  if (!to || !about) return undefined
  const origin = config.baseUrl ?? `http://localhost:${config.port}`
  return absoluteUrl(origin, commentMailsSwitchPath(mailsOffToken({ to, id: about })))
}

const RECIPIENTS: ReadonlyMap<string, 'colleague' | 'commenter'> = new Map([
  ['comment-added', 'colleague'],
  ['comment-answered', 'commenter'],
])
