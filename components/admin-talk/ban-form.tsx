import { CheckField } from '@/components/auth/check-field'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StaffCommentView } from '@/domain/comments/views'
import { adminCommentPath } from '@/lib/paths'

const TERMS = [
  { value: '7', label: 'for a week' },
  { value: '30', label: 'for a month' },
  { value: '', label: 'until it is lifted' },
]

/** Bans whoever wrote a comment, by what is known of them. */
export function BanForm({ comment, state }: { comment: StaffCommentView; state?: FormState }) {
  const { id, userId, email, addressHash } = comment
  const ways = [
    ...(userId ? [{ value: 'account', label: 'The account' }] : []),
    ...(email ? [{ value: 'email', label: `The address ${email}` }] : []),
    ...(addressHash ? [{ value: 'address', label: 'The network it came from' }] : []),
  ]
  if (ways.length === 0) return <p className="text-15">Nothing is known of who wrote this.</p>
  return (
    <form action={adminCommentPath(id, 'ban')} method="post" noValidate className="space-y-4">
      <FormProblems state={state} />
      <SelectField name="by" label="What is banned" {...fieldState(state, 'by', ways[0]?.value)}>
        {ways.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField name="days" label="How long" {...fieldState(state, 'days', '30')}>
        {TERMS.map(({ value, label }) => (
          <option key={label} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField
        name="note"
        label="Note"
        hint="For colleagues."
        isOptional
        maxLength={500}
        {...fieldState(state, 'note')}
      />
      <CheckField
        name="marksSpam"
        label="Everything of theirs becomes spam"
        isChecked={state?.values.marksSpam === 'yes'}
      />
      <SubmitButton look="secondary" pendingLabel="One moment …">
        Ban
      </SubmitButton>
    </form>
  )
}
