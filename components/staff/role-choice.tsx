import { TickBox } from '@/components/staff/tick-box'
import { Fieldset } from '@/components/ui/field'
import type { FormState } from '@/components/ui/form-state'

export interface RoleOption {
  id: string
  /** The name of its checkbox. */
  field: string
  name: string
  description: string
  isChosen: boolean
  /** Whether the reader may give it and take it away. */
  isTheirs: boolean
}

/** Which roles somebody has. Rights add up. */
export function RoleChoice({ options, state }: { options: RoleOption[]; state?: FormState }) {
  return (
    <Fieldset
      legend="Roles"
      hint="Somebody with several roles may do what any of them allows."
      name="roleIds"
      error={state?.errors.roleIds}
    >
      <div className="divide-y divide-line border-y border-line">
        {options.map(({ id, field, name, description, isChosen, isTheirs }) => (
          <TickBox
            key={id}
            name={field}
            label={<span className="font-medium">{name}</span>}
            hint={isTheirs ? description : `${description} It allows more than you may.`}
            isTicked={state ? state.values[field] === 'yes' : isChosen}
            isDisabled={!isTheirs}
          />
        ))}
      </div>
      {options
        .filter(({ isTheirs, isChosen }) => isChosen && !isTheirs)
        .map(({ id, field }) => (
          // A disabled box is not sent, and would be taken for one that was unticked.
          <input key={id} type="hidden" name={field} value="yes" />
        ))}
    </Fieldset>
  )
}
