import { EmailField } from '@/components/auth/email-field'
import { PasswordField } from '@/components/auth/password-field'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { signUpFormPath } from '@/lib/paths'

interface SignUpFormProps {
  /** Where the visitor was going. */
  to: string
  state: FormState | undefined
}

export function SignUpForm({ to, state }: SignUpFormProps) {
  return (
    <form action={signUpFormPath()} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      <input type="hidden" name="to" value={to} />
      <TextField
        name="name"
        label="Name"
        isOptional
        autoComplete="name"
        enterKeyHint="next"
        maxLength={100}
        {...fieldState(state, 'name')}
      />
      <EmailField
        state={state}
        autoComplete="username"
        enterKeyHint="next"
        hint="We send a link there, to make sure that it is yours."
      />
      <PasswordField
        label="Password"
        autoComplete="new-password"
        enterKeyHint="go"
        hint="At least 8 characters. A short sentence does well."
        error={state?.errors.password}
      />
      <SubmitButton size="large" isWide pendingLabel="One moment …">
        Create the account
      </SubmitButton>
    </form>
  )
}
