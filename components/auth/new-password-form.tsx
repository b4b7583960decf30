import { PasswordField } from '@/components/auth/password-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { passwordLinkFormPath } from '@/lib/paths'

interface NewPasswordFormProps {
  token: string
  email: string
  state: FormState | undefined
}

export function NewPasswordForm({ token, email, state }: NewPasswordFormProps) {
  return (
    <form action={passwordLinkFormPath()} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      <input type="hidden" name="token" value={token} />
      {/* So that a password manager stores the password under the right name. */}
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <PasswordField
        label="New password"
        autoComplete="new-password"
        enterKeyHint="go"
        hint="At least 8 characters. A short sentence does well."
        error={state?.errors.password}
      />
      <SubmitButton size="large" isWide pendingLabel="One moment …">
        Save it and sign in
      </SubmitButton>
    </form>
  )
}
