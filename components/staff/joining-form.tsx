import { PasswordField } from '@/components/auth/password-field'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'

interface JoiningFormProps {
  action: string
  /** The secret of the link. */
  token: string
  /** What is known of the person already. */
  name?: string
  email?: string
  /** The link came by mail to exactly this address. */
  isEmailFixed: boolean
  submitLabel: string
  state: FormState | undefined
}

/** Name and password of somebody who comes to work at the shop. */
export function JoiningForm(props: JoiningFormProps) {
  const { action, token, name, email, isEmailFixed, submitLabel, state } = props
  return (
    <form action={action} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Your name"
        hint="Colleagues see it beside what you do."
        autoComplete="name"
        enterKeyHint="next"
        maxLength={200}
        {...fieldState(state, 'name', name)}
        name="name"
      />
      {isEmailFixed ? (
        // So that a password manager stores the password under the right name.
        <input type="email" value={email} autoComplete="username" readOnly hidden />
      ) : (
        <TextField
          label="E-mail address"
          hint="You sign in with it."
          type="email"
          inputMode="email"
          autoComplete="username"
          enterKeyHint="next"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          {...fieldState(state, 'email', email)}
          name="email"
        />
      )}
      <PasswordField
        label="Password"
        autoComplete="new-password"
        enterKeyHint="go"
        hint="At least 8 characters. A short sentence does well."
        error={state?.errors.password}
      />
      <SubmitButton size="large" isWide pendingLabel="One moment …">
        {submitLabel}
      </SubmitButton>
    </form>
  )
}
