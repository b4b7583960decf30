import { ProofField } from '@/components/account/proof-field'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { emailFormPath } from '@/lib/paths'

interface EmailFormProps {
  email: string
  hasPassword: boolean
  state: FormState | undefined
}

/** Where the account should move to. */
export function EmailForm({ email, hasPassword, state }: EmailFormProps) {
  return (
    <form action={emailFormPath()} method="post" noValidate className="max-w-[26rem] space-y-5">
      <FormProblems state={state} />
      <TextField
        name="email"
        type="email"
        label="New e-mail address"
        autoComplete="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="next"
        maxLength={254}
        {...fieldState(state, 'email')}
      />
      <ProofField email={email} hasPassword={hasPassword} state={state} />
      <SubmitButton size="large" pendingLabel="One moment …" className="max-sm:w-full">
        Change the address
      </SubmitButton>
    </form>
  )
}
