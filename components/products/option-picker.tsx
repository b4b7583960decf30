import { type Choice, valueState } from '@/components/products/choose-variant'
import { Swatch } from '@/components/products/swatches'
import type { OptionValueView, OptionView, VariantView } from '@/domain/catalog/views'

interface OptionPickerProps {
  option: OptionView
  variants: VariantView[]
  choice: Choice
  onPick: (value: string) => void
}

/** One option as labelled choices; the chosen value is also said beside the option's name. */
export function OptionPicker({ option, variants, choice, onPick }: OptionPickerProps) {
  const chosen = option.values.find(({ key }) => key === choice[option.key])
  return (
    <fieldset>
      <legend className="mb-2 text-15">
        <span className="font-medium">{option.label}</span>
        <span className="script-only text-ink-soft"> – {chosen?.label}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {option.values.map((value) => (
          <ValueChoice
            key={value.key}
            name={`option.${option.key}`}
            value={value}
            state={valueState(variants, choice, { option: option.key, value: value.key })}
            onPick={onPick}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface ValueChoiceProps {
  name: string
  value: OptionValueView
  state: ReturnType<typeof valueState>
  onPick: (value: string) => void
}

function ValueChoice({ name, value, state, onPick }: ValueChoiceProps) {
  return (
    <label className="relative cursor-pointer">
      <input
        type="radio"
        name={name}
        value={value.key}
        checked={state.isChosen}
        onChange={() => onPick(value.key)}
        required
        className="peer pointer-events-none absolute inset-0 size-full appearance-none rounded"
      />
      <span className="choice">
        {value.swatch && <Swatch colour={value.swatch} className="size-4" />}
        <span className={state.isSoldOut ? 'struck' : undefined}>{value.label}</span>
        {state.isSoldOut && <span className="script-only sr-only">, sold out</span>}
      </span>
    </label>
  )
}
