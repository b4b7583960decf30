import { Fieldset, TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'

export interface ScopeChoice {
  scope: string
  field: string
  label: string
}

interface KeyFormProps {
  action: string
  choices: readonly ScopeChoice[]
  /** In days; 0 is for ever. */
  validities: readonly number[]
  state?: FormState
}

export function KeyForm({ action, choices, validities, state }: KeyFormProps) {
  return (
    <form method="post" action={action} className="max-w-reading space-y-6">
      <FormProblems state={state} />
      <TextField
        label="What it is for"
        hint="It stands in the audit log beside everything the key does: “Warehouse”, “Till 2”."
        maxLength={80}
        autoComplete="off"
        {...fieldState(state, 'name')}
        name="name"
      />
      <Fieldset legend="What it may do" name="scopes" error={state?.errors.scopes}>
        <div className="space-y-4">
          {Object.entries(Object.groupBy(choices, nounOf)).map(([noun, group = []]) => (
            <div
              key={noun}
              className="grid gap-x-6 border-t border-line pt-2 sm:grid-cols-[8rem_1fr]"
            >
              <p className="py-2 text-15 text-ink-soft capitalize">{noun}</p>
              <div>
                {group.map((choice) => (
                  <ScopeBox
                    key={choice.scope}
                    choice={choice}
                    isTicked={state?.values[choice.field] === 'yes'}
                  />
                ))}
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
      <SelectField
        label="Works for"
        className="max-w-64"
        {...fieldState(state, 'validDays', '90')}
        name="validDays"
      >
        {validities.map((days) => (
          <option key={days} value={days}>
            {days === 0 ? 'Until it is revoked' : `${days} days`}
          </option>
        ))}
      </SelectField>
      <SubmitButton pendingLabel="Making the key …">Make the key</SubmitButton>
    </form>
  )
}

function ScopeBox({ choice, isTicked }: { choice: ScopeChoice; isTicked: boolean }) {
  const { scope, field, label } = choice
  return (
    <label htmlFor={field} className="flex min-h-11 items-center gap-3 text-15 lg:min-h-9">
      <input
        id={field}
        type="checkbox"
        name={field}
        value="yes"
        defaultChecked={isTicked}
        className="size-4 shrink-0 accent-ink"
      />
      <span>
        {label} <code className="caption font-mono">{scope}</code>
      </span>
    </label>
  )
}

function nounOf({ scope }: ScopeChoice): string {
  return scope.split('.')[0] ?? ''
}
