import { PasswordField } from '@/components/auth/password-field'
import type { FormState } from '@/components/ui/form-state'

interface ProofFieldProps {
  email: string
  hasPassword: boolean
  state: FormState | undefined
}

/** The password once more, where there is one; without, the door asks for another proof where it is due. */
export function ProofField({ email, hasPassword, state }: ProofFieldProps) {
  if (!hasPassword) return null
  return (
    <>
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <PasswordField
        name="currentPassword"
        label="Your password"
        autoComplete="current-password"
        enterKeyHint="go"
        error={state?.errors.currentPassword}
      />
    </>
  )
}
