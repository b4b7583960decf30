import { PermissionGroups } from '@/components/staff/permission-groups'
import { TickBox } from '@/components/staff/tick-box'
import { Fieldset, TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'

export interface RightOption {
  permission: string
  /** The name of its checkbox. */
  field: string
  sentence: string
  isChosen: boolean
}

interface RoleFormProps {
  action: string
  name?: string
  description?: string
  rights: readonly RightOption[]
  submitLabel: string
  state: FormState | undefined
}

/** A role of the shop's own: what it is called, and what it allows. */
export function RoleForm(props: RoleFormProps) {
  const { action, name, description, rights, submitLabel, state } = props
  return (
    <form method="post" action={action} noValidate className="max-w-reading space-y-6">
      <FormProblems state={state} />
      <TextField
        label="Name"
        maxLength={60}
        autoComplete="off"
        className="max-w-md"
        {...fieldState(state, 'name', name)}
        name="name"
      />
      <TextField
        label="For whom it is"
        isOptional
        maxLength={200}
        autoComplete="off"
        {...fieldState(state, 'description', description)}
        name="description"
      />
      <Fieldset
        legend="Rights"
        hint="Only what you may do yourself can be given away."
        name="permissions"
        error={state?.errors.permissions}
      >
        <PermissionGroups
          rights={rights}
          show={({ permission, field, sentence, isChosen }) => (
            <TickBox
              key={permission}
              name={field}
              label={sentence}
              isTicked={state ? state.values[field] === 'yes' : isChosen}
            />
          )}
        />
      </Fieldset>
      <SubmitButton pendingLabel="Saving …">{submitLabel}</SubmitButton>
    </form>
  )
}
