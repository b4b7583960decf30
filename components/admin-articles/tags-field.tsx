'use client'

import { useRef, useState } from 'react'
import { setFieldText } from 'text-field-edit'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { Field, fieldAttributes } from '@/components/ui/field'
import { fold } from '@/lib/fold'

const MOST = 6

interface TagsFieldProps {
  defaultValue: string
  error?: string
  /** Names that are in use already. */
  known: readonly string[]
  canWrite: boolean
}

/** Tags between commas; with script, those in use are offered while one types. */
export function TagsField({ defaultValue, error, known, canWrite }: TagsFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(defaultValue)
  const names = typed.split(',').map((name) => name.trim())
  const begun = fold(names.at(-1) ?? '')
  const taken = new Set(names.map(fold))
  const offered = known
    .filter((name) => !taken.has(fold(name)) && (begun === '' || fold(name).includes(begun)))
    .slice(0, MOST)

  const take = (name: string) => {
    if (!input.current) return
    const text = `${[...names.slice(0, -1), name].join(', ')}, `
    setFieldText(input.current, text)
    setTyped(text)
    input.current.focus()
  }
  const frame = {
    name: 'text.tags',
    label: 'Tags',
    hint: 'Between commas. Products can bear the same.',
    error,
    isOptional: true,
  }
  return (
    <Field {...frame}>
      <input
        ref={input}
        {...fieldAttributes(frame)}
        form={TEXT_FORM}
        defaultValue={defaultValue}
        readOnly={!canWrite}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        className="control w-full text-15"
      />
      {canWrite && offered.length > 0 && (
        <ul aria-label="Tags in use" className="script-only mt-2 flex flex-wrap gap-1.5">
          {offered.map((name) => (
            <li key={name} className="min-w-0 max-w-full">
              <button
                type="button"
                onClick={() => take(name)}
                className="inline-block min-h-11 max-w-full truncate rounded bg-stock px-2.5 text-13 hover:bg-line lg:min-h-7"
              >
                <span className="sr-only">Add </span>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Field>
  )
}
