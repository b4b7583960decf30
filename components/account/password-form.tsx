import { PasswordChangeFields } from '@/components/auth/password-change-fields'
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
      <PasswordChangeFields email={email} hasPassword={hasPassword} state={state} />
      <SubmitButton size="large" pendingLabel="Saving …" className="max-sm:w-full">
        {hasPassword ? 'Change the password' : 'Set the password'}
      </SubmitButton>
    </form>
  )
}
