import { CheckField } from '@/components/auth/check-field'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { newsFormPath, profileFormPath } from '@/lib/paths'

/** How the shop calls its customer. */
export function NameForm({ name, state }: { name: string; state: FormState | undefined }) {
  return (
    <form action={profileFormPath()} method="post" noValidate className="max-w-[26rem] space-y-5">
      <FormProblems state={state} />
      <TextField
        name="name"
        label="Name"
        autoComplete="name"
        enterKeyHint="done"
        maxLength={100}
        {...fieldState(state, 'name', name)}
      />
      <SubmitButton look="secondary" pendingLabel="Saving …">
        Save the name
      </SubmitButton>
    </form>
  )
}

/** Whether the shop may write without being asked. */
export function NewsForm({ wantsNews }: { wantsNews: boolean }) {
  return (
    <form action={newsFormPath()} method="post" className="space-y-3">
      <CheckField
        name="wantsNews"
        label="Write to me about new things"
        hint="Now and then, and never shared with anybody. Mails about your orders come in any case."
        isChecked={wantsNews}
      />
      <SubmitButton look="secondary" pendingLabel="Saving …">
        Save the choice
      </SubmitButton>
    </form>
  )
}
