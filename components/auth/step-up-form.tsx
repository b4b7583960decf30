import { CodeField } from '@/components/auth/code-field'
import { PasswordField } from '@/components/auth/password-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Proof } from '@/domain/accounts/list-proofs'
import { linkRequestFormPath, stepUpFormPath } from '@/lib/paths'

interface StepUpFormProps {
  by: Proof
  email: string
  to: string
  state: FormState | undefined
}

export function StepUpForm({ by, email, to, state }: StepUpFormProps) {
  return (
    <form action={stepUpFormPath()} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="by" value={by} />
      {by === 'password' ? (
        <>
          <input type="email" value={email} autoComplete="username" readOnly hidden />
          <PasswordField
            label="Password"
            autoComplete="current-password"
            enterKeyHint="go"
            error={state?.errors.password}
          />
        </>
      ) : (
        <CodeField isRecovery={by === 'recovery'} state={state} />
      )}
      <SubmitButton size="large" isWide pendingLabel="One moment …">
        Go on
      </SubmitButton>
    </form>
  )
}

/** For whoever has neither password nor authenticator app: signing in anew is a proof as well. */
export function StepUpLinkForm({ email, to }: { email: string; to: string }) {
  return (
    <form action={linkRequestFormPath()} method="post">
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="to" value={to} />
      <SubmitButton size="large" isWide pendingLabel="One moment …">
        Mail me a link
      </SubmitButton>
    </form>
  )
}
