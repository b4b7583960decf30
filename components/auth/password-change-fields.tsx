import { PasswordField } from '@/components/auth/password-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'

interface PasswordChangeFieldsProps {
  email: string
  /** Whoever came in by another identity or by a link may have none yet. */
  hasPassword: boolean
  state: FormState | undefined
}

/** What every form for another password of one's own asks for. */
export function PasswordChangeFields({ email, hasPassword, state }: PasswordChangeFieldsProps) {
  return (
    <>
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
    </>
  )
}
