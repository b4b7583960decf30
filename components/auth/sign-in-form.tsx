import { CheckField } from '@/components/auth/check-field'
import { EmailField } from '@/components/auth/email-field'
import { PasswordField } from '@/components/auth/password-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { signInFormPath } from '@/lib/paths'

interface SignInFormProps {
  /** Where the visitor was going. */
  to: string
  state: FormState | undefined
}

export function SignInForm({ to, state }: SignInFormProps) {
  return (
    <form action={signInFormPath()} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      <input type="hidden" name="to" value={to} />
      <EmailField state={state} autoComplete="username" enterKeyHint="next" />
      <PasswordField
        label="Password"
        autoComplete="current-password"
        enterKeyHint="go"
        error={state?.errors.password}
      />
      <CheckField
        name="staySignedIn"
        label="Stay signed in on this device"
        isChecked={state?.values.staySignedIn === 'yes'}
      />
      <SubmitButton size="large" isWide pendingLabel="Signing in …">
        Sign in
      </SubmitButton>
    </form>
  )
}
