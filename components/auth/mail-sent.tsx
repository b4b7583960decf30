import type { ReactNode } from 'react'
import { AuthPage } from '@/components/auth/auth-page'
import { Notice } from '@/components/ui/notice'

interface MailSentProps {
  /** What the mail holds, one sentence. */
  lead: string
  /** Whether the shop sends mail at all. */
  isSending: boolean
  aside: ReactNode
}

/** The same for everybody who asked, whether a mail is on its way or not: what there is to say is said in the mail. */
export function MailSent({ lead, isSending, aside }: MailSentProps) {
  return (
    <AuthPage title="Please look into your mailbox" lead={lead} aside={aside}>
      {!isSending && (
        <Notice signal="notice" title="This shop does not send mail yet">
          Its staff find the mail in the back office, under Mail log.
        </Notice>
      )}
      <p>
        Nothing there after a minute or two? Look into the folder for spam, and check that the
        address was written right.
      </p>
    </AuthPage>
  )
}
