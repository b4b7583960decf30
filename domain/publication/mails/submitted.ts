import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'
import type { ArticleKind } from '@/domain/publication/article-input'

export type SubmittedMail = AccountMail & {
  kind: ArticleKind
  title: string
  /** Who asks; absent where it was no person. */
  submittedBy?: string
  /** Where it is read and published. */
  url: string
}

/** Tells an editor that an author is done and asks for publication. */
export function composeSubmitted(mail: SubmittedMail): ComposedMail {
  const { title, submittedBy, url, settings } = mail
  const writer = submittedBy || 'An author'
  const noun = mail.kind === 'page' ? 'page' : 'article'
  return composeLetter(mail, {
    subject: `“${title}” waits to be published`,
    title: `${writer} asks you to publish`,
    before: [`${writer} has finished the ${noun} “${title}” and asks for it to be published.`],
    button: { label: `Read the ${noun}`, url },
    after: ['Publish it there, change it, or give it back.'],
    reason: `You get this mail because you are an editor at ${settings.name}.`,
  })
}
