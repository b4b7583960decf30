import { composeTalkMail, type TalkMail } from '@/domain/comments/mails/talk-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

export type CommentAdded = TalkMail & {
  articleTitle: string
  said: { name: string; text: string }
  /** Whether it waits to be approved. */
  isHeld: boolean
  url: string
}

/** Tells a colleague that somebody has said something about an article. */
export function composeCommentAdded(mail: CommentAdded): ComposedMail {
  const { articleTitle, said, isHeld, url, settings } = mail
  return composeTalkMail(mail, {
    subject: isHeld
      ? `A comment on “${articleTitle}” waits for you`
      : `A new comment on “${articleTitle}”`,
    title: isHeld ? 'A comment waits' : 'Somebody commented',
    before: isHeld
      ? `${said.name} has commented on “${articleTitle}”. Nobody sees it until it is approved.`
      : `${said.name} has commented on “${articleTitle}”.`,
    said,
    button: { label: isHeld ? 'Decide about it' : 'See it', url },
    reason: `You get this mail because you write or moderate at ${settings.name}.`,
  })
}
