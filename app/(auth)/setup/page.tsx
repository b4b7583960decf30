import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { currentShop } from '@/app/_shop/current-shop'
import { AuthPage } from '@/components/auth/auth-page'
import { JoiningForm } from '@/components/staff/joining-form'
import { ButtonLink } from '@/components/ui/button'
import { findSetUp } from '@/domain/accounts/set-up-shop'
import { setUpFormPath, signInPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Set up the shop' }

export default async function SetUpPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const token = typeof search.token === 'string' ? search.token : ''
  const setUp = await readAfterWrite((reader) => findSetUp(reader, token))
  if (!setUp) return <DeadSetUpLink />
  const { name } = await currentShop()
  return (
    <AuthPage
      title="Welcome to your shop"
      lead={`Make your account as an owner of ${name}. You can do everything here, and let others in.`}
    >
      <JoiningForm
        action={setUpFormPath()}
        token={token}
        {...setUp}
        isEmailFixed={false}
        submitLabel="Open the back office"
        state={await findKeptForm('set-up', search)}
      />
    </AuthPage>
  )
}

function DeadSetUpLink() {
  return (
    <AuthPage
      title="This link does not work any more"
      lead={
        <>
          It works once, for an hour, and only until the shop is started again. Where there is no
          owner yet, each start prints a new one at the terminal; so does{' '}
          <code className="font-mono text-15 whitespace-nowrap">
            npm run stationer -- create-owner
          </code>
          .
        </>
      }
    >
      <ButtonLink look="primary" size="large" isWide href={signInPath()}>
        Sign in
      </ButtonLink>
    </AuthPage>
  )
}
