import { ProofField } from '@/components/account/proof-field'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { accountClosurePath } from '@/lib/paths'

interface ClosureFormProps {
  email: string
  hasPassword: boolean
  state: FormState | undefined
}

/** The end of an account: what happens is said before, and a word has to be typed. */
export function ClosureForm({ email, hasPassword, state }: ClosureFormProps) {
  return (
    <form
      action={accountClosurePath()}
      method="post"
      noValidate
      className="max-w-[26rem] space-y-5"
    >
      <FormProblems state={state} />
      <TextField
        name="confirmation"
        label={
          <span>
            Type <strong>delete</strong> to go on
          </span>
        }
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="next"
        maxLength={20}
        {...fieldState(state, 'confirmation')}
      />
      <ProofField email={email} hasPassword={hasPassword} state={state} />
      <SubmitButton look="secondary" pendingLabel="Deleting …" className="max-sm:w-full">
        Delete my account
      </SubmitButton>
    </form>
  )
}
