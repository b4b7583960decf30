import { PasswordField } from '@/components/auth/password-field'
import { FormProblems } from '@/components/ui/form-problems'
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
      <FormProblems state={state} />
      {/* So that a password manager stores the password under the right name. */}
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      {hasPassword && (
        <PasswordField
          name="currentPassword"
          label="Current password"
          autoComplete="current-password"
          enterKeyHint="next"
          error={state?.errors.currentPassword}
        />
      )}
      <PasswordField
        name="newPassword"
        label="New password"
        autoComplete="new-password"
        enterKeyHint="go"
        hint="At least 8 characters. A short sentence does well."
        error={state?.errors.newPassword}
      />
      <SubmitButton pendingLabel="Saving …">Save the password</SubmitButton>
    </form>
  )
}
