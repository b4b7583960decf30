import { CheckField } from '@/components/auth/check-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { signInLinkFormPath } from '@/lib/paths'

interface LinkFormProps {
  token: string
  state: FormState | undefined
}

/** The button behind a mailed link: programs that look into mails open links, but press nothing. */
export function LinkForm({ token, state }: LinkFormProps) {
  return (
    <form action={signInLinkFormPath()} method="post" className="space-y-5">
      <FormProblems state={state} />
      <input type="hidden" name="token" value={token} />
      <CheckField name="staySignedIn" label="Stay signed in on this device" />
      <SubmitButton size="large" isWide pendingLabel="Signing in …">
        Sign in
      </SubmitButton>
    </form>
  )
}
