import { composeTalkMail, type TalkMail } from '@/domain/comments/mails/talk-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

export type CommentAnswered = TalkMail & {
  articleTitle: string
  said: { name: string; text: string }
  url: string
}

/** Tells somebody who asked for it that there is an answer to what they said. */
export function composeCommentAnswered(mail: CommentAnswered): ComposedMail {
  const { articleTitle, said, url, settings } = mail
  return composeTalkMail(mail, {
    subject: `${said.name} answered you on “${articleTitle}”`,
    title: 'You have an answer',
    before: `${said.name} has answered what you said about “${articleTitle}” at ${settings.name}.`,
    said,
    button: { label: 'Read it there', url },
    reason: `You get this mail because you commented at ${settings.name} and asked for answers by mail.`,
  })
}
