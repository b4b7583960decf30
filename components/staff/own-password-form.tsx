import { PasswordChangeFields } from '@/components/auth/password-change-fields'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { adminPath } from '@/lib/paths'

interface OwnPasswordFormProps {
  email: string
  /** Whoever came in by another identity may have none yet. */
  hasPassword: boolean
  state: FormState | undefined
}

export function OwnPasswordForm({ email, hasPassword, state }: OwnPasswordFormProps) {
  return (
    <form
      method="post"
      action={adminPath('me/password/change')}
      noValidate
      className="max-w-md space-y-5"
    >
      <PasswordChangeFields email={email} hasPassword={hasPassword} state={state} />
      <SubmitButton pendingLabel="Saving …">Save the password</SubmitButton>
    </form>
  )
}
