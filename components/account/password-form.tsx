import { PasswordField } from '@/components/auth/password-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'

interface PasswordFormProps {
  action: string
  email: string
  hasPassword: boolean
  state: FormState | undefined
}

/** Another password, or the first one of an account that was made without. */
export function PasswordForm({ action, email, hasPassword, state }: PasswordFormProps) {
  return (
    <form action={action} method="post" noValidate className="max-w-[26rem] space-y-5">
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
      <SubmitButton size="large" pendingLabel="Saving …" className="max-sm:w-full">
        {hasPassword ? 'Change the password' : 'Set the password'}
      </SubmitButton>
    </form>
  )
}
