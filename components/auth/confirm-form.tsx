import { PasswordField } from '@/components/auth/password-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { signUpLinkFormPath } from '@/lib/paths'

interface ConfirmFormProps {
  token: string
  email: string
  /** Whether this browser is not the one that signed up. */
  asksPassword: boolean
  state: FormState | undefined
}

/** The last step of a sign-up: a press, or the password where somebody else might have signed up. */
export function ConfirmForm({ token, email, asksPassword, state }: ConfirmFormProps) {
  return (
    <form action={signUpLinkFormPath()} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      <input type="hidden" name="token" value={token} />
      {/* So that a password manager stores the password under the right name. */}
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      {asksPassword && (
        <PasswordField
          label="The password you chose"
          autoComplete="current-password"
          enterKeyHint="go"
          error={state?.errors.password}
        />
      )}
      <SubmitButton size="large" isWide pendingLabel="One moment …">
        Confirm and sign in
      </SubmitButton>
    </form>
  )
}
