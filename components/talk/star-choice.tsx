import { Star } from 'lucide-react'
import { Fieldset } from '@/components/ui/field'

interface StarChoiceProps {
  defaultValue?: string
  error?: string
}

const WORDS = ['poor', 'below what I expected', 'fine', 'good', 'excellent']

/** One to five stars, as radios. */
export function StarChoice({ defaultValue, error }: StarChoiceProps) {
  return (
    <Fieldset name="stars" legend="Your stars" error={error}>
      <div className="star-radios -ms-2.5 flex">
        {WORDS.map((word, place) => (
          <label key={word} title={word} className="star-radio">
            <input
              type="radio"
              name="stars"
              value={place + 1}
              required
              defaultChecked={defaultValue === String(place + 1)}
              aria-label={`${place + 1} of 5 stars: ${word}`}
            />
            <Star aria-hidden className="size-7" strokeWidth={1.5} />
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
