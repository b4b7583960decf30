import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { adminPath } from '@/lib/paths'

interface ProfileFormProps {
  name: string
  email: string
  state: FormState | undefined
}

/** By which name colleagues see somebody. */
export function ProfileForm({ name, email, state }: ProfileFormProps) {
  return (
    <form method="post" action={adminPath('me/profile')} noValidate className="space-y-4">
      <FormProblems state={state} />
      <p className="text-15 text-ink-soft">
        You sign in as <span className="wrap-anywhere text-ink">{email}</span>.
      </p>
      <TextField
        label="Your name"
        autoComplete="name"
        maxLength={100}
        {...fieldState(state, 'name', name)}
        name="name"
      />
      <SubmitButton look="secondary" pendingLabel="Saving …">
        Save the name
      </SubmitButton>
    </form>
  )
}
