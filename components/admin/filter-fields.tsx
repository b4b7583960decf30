import { Select } from '@/components/ui/select'

interface FilterSelectProps {
  name: string
  label: string
  value?: string
  /** What no choice is called, such as "Everybody". */
  anyLabel: string
  options: readonly { value: string; label: string }[]
}

export function FilterSelect({ name, label, value, anyLabel, options }: FilterSelectProps) {
  const id = `filter-${name}`
  return (
    <div>
      <label htmlFor={id} className="caption mb-1 block">
        {label}
      </label>
      <Select
        id={id}
        name={name}
        defaultValue={value ?? ''}
        className="lg:max-w-52 [&>select]:text-15 lg:[&>select]:min-h-9"
      >
        <option value="">{anyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  )
}

interface FilterFieldProps {
  name: string
  label: string
  value?: string
  type?: 'date' | 'text'
}

export function FilterField({ name, label, value, type = 'text' }: FilterFieldProps) {
  const id = `filter-${name}`
  return (
    <div>
      <label htmlFor={id} className="caption mb-1 block">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete="off"
        className="control text-15 lg:min-h-9"
      />
    </div>
  )
}
