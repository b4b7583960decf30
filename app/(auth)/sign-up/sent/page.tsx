import type { Metadata } from 'next'
import { AsideLink } from '@/components/auth/aside-link'
import { MailSent } from '@/components/auth/mail-sent'
import { signInPath, signUpPath } from '@/lib/paths'
import { canDeliverMail } from '@/providers/index'

export const metadata: Metadata = { title: 'One more step' }

export default function SignUpSentPage() {
  return (
    <MailSent
      lead="We have sent you a mail. Follow its link within 24 hours, and your account is ready."
      isSending={canDeliverMail()}
      aside={
        <>
          <AsideLink href={signUpPath()} label="Sign up with another address" />
          <AsideLink href={signInPath()} label="Sign in" />
        </>
      }
    />
  )
}
