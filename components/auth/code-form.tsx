import { CodeField } from '@/components/auth/code-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { secondFactorFormPath } from '@/lib/paths'

interface CodeFormProps {
  to: string
  isRecovery: boolean
  state: FormState | undefined
}

/** The second half of a sign-in. */
export function CodeForm({ to, isRecovery, state }: CodeFormProps) {
  return (
    <form action={secondFactorFormPath()} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      <input type="hidden" name="to" value={to} />
      {isRecovery && <input type="hidden" name="by" value="recovery" />}
      <CodeField isRecovery={isRecovery} state={state} />
      <SubmitButton size="large" isWide pendingLabel="Signing in …">
        Sign in
      </SubmitButton>
    </form>
  )
}
