import { Notice } from '@/components/ui/notice'
import type { EmailView } from '@/domain/notifications/list-emails'

/** Says why a link is missing, or why it is not. */
export function SecrecyNotice({ email }: { email: EmailView }) {
  if (email.isRedacted) {
    return (
      <Notice signal="notice" title="Links are hidden">
        {email.status === 'logged'
          ? 'They open something that is not yours. An owner of the shop sees them, because this mail was never sent.'
          : 'They open something that belongs to whom the mail was sent to.'}
      </Notice>
    )
  }
  if (email.status !== 'logged') return null
  return (
    <Notice signal="warn" title="This mail was never sent">
      The shop had no mail server when it was written, so this page is how it reaches anybody. Its
      links work, and only owners see them: pass them on to {email.recipient} and to nobody else.
    </Notice>
  )
}
