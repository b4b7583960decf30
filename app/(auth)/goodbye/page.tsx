import type { Metadata } from 'next'
import { AuthPage } from '@/components/auth/auth-page'
import { ButtonLink } from '@/components/ui/button'
import { homePath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Goodbye' }

export default function GoodbyePage() {
  return (
    <AuthPage
      title="Your account is deleted"
      lead="Thank you for having been with us. A last mail is on its way to you; after that we write no more."
    >
      <ButtonLink look="primary" size="large" isWide href={homePath()}>
        Back to the shop
      </ButtonLink>
    </AuthPage>
  )
}
