import type { Metadata } from 'next'
import { AsideLink } from '@/components/auth/aside-link'
import { MailSent } from '@/components/auth/mail-sent'
import { linkRequestPath } from '@/lib/paths'
import { canDeliverMail } from '@/providers/index'

export const metadata: Metadata = { title: 'A link is on its way' }

export default function LinkSentPage() {
  return (
    <MailSent
      lead="If there is an account with this address, a link to sign in is on its way to it. It is good for 15 minutes."
      isSending={canDeliverMail()}
      aside={<AsideLink href={linkRequestPath()} label="Ask for another link" />}
    />
  )
}
