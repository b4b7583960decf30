import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { AsideLink } from '@/components/auth/aside-link'
import { AuthPage } from '@/components/auth/auth-page'
import { DeadLink } from '@/components/auth/dead-link'
import { LinkForm } from '@/components/auth/link-form'
import { ButtonLink } from '@/components/ui/button'
import { findLinkOwner } from '@/domain/accounts/find-link-owner'
import { linkRequestPath, signInPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInLinkPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const token = typeof search.token === 'string' ? search.token : ''
  const owner = await readAfterWrite((reader) => findLinkOwner(reader, 'sign-in', token))
  if (!owner) {
    return (
      <DeadLink aside={<AsideLink href={signInPath()} label="Sign in with a password" />}>
        <ButtonLink look="primary" size="large" isWide href={linkRequestPath()}>
          Ask for a new link
        </ButtonLink>
      </DeadLink>
    )
  }
  return (
    <AuthPage
      title="Sign in"
      lead={
        <>
          You sign in as <strong className="font-medium wrap-anywhere">{owner.email}</strong>.
        </>
      }
    >
      <LinkForm token={token} state={await findKeptForm('sign-in-by-link', search)} />
    </AuthPage>
  )
}
