import type { Metadata } from 'next'
import { AsideLink } from '@/components/auth/aside-link'
import { MailSent } from '@/components/auth/mail-sent'
import { resetPasswordPath } from '@/lib/paths'
import { canDeliverMail } from '@/providers/index'

export const metadata: Metadata = { title: 'A link is on its way' }

export default function ResetSentPage() {
  return (
    <MailSent
      lead="If there is an account with this address, a link is on its way to it by which you choose a new password. It is good for one hour."
      isSending={canDeliverMail()}
      aside={<AsideLink href={resetPasswordPath()} label="Ask for another link" />}
    />
  )
}
