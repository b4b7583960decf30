'use client'

import { Plus } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { SPARE_ROWS } from '@/components/admin-articles/numbered-fields'
import { RowButtons } from '@/components/admin-articles/row-buttons'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { useRows } from '@/components/admin-articles/use-rows'
import { Button } from '@/components/ui/button'
import { Fieldset } from '@/components/ui/field'

const MOST = 10

interface TakeawaysFieldProps {
  values: readonly string[]
  error?: string
  canWrite: boolean
}

/** What a reader shall take home, sentence by sentence. Enter goes on to the next. */
export function TakeawaysField({ values, error, canWrite }: TakeawaysFieldProps) {
  const marker = useRef<HTMLInputElement>(null)
  const { rows, list, adder, add, remove, move } = useRows(values, marker)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, isLast: boolean) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (isLast && event.currentTarget.value !== '' && rows.length < MOST) add('')
  }

  return (
    <Fieldset
      name="text.takeaways"
      legend="Key takeaways"
      hint="What readers shall remember, a sentence each. They stand above the text, and in the feeds."
      error={error}
    >
      <input ref={marker} type="hidden" form={TEXT_FORM} />
      <ol ref={list} className="space-y-2">
        {rows.map(({ key, value }, place) => (
          <li key={key} className="flex items-center gap-1">
            <input
              type="text"
              name={`text.takeaways.${place}`}
              form={TEXT_FORM}
              defaultValue={value}
              readOnly={!canWrite}
              maxLength={300}
              autoComplete="off"
              aria-label={`Takeaway ${place + 1}`}
              onKeyDown={(event) => onKeyDown(event, place === rows.length - 1)}
              className="control w-full min-w-0 text-15"
            />
            {canWrite && (
              <RowButtons
                label={`Takeaway ${place + 1}`}
                isFirst={place === 0}
                isLast={place === rows.length - 1}
                onMove={(by) => move(key, by)}
                onRemove={() => remove(key)}
              />
            )}
          </li>
        ))}
        {canWrite &&
          SPARE_ROWS.map((number) => (
            <li key={`spare-${number}`} className="no-script">
              <input
                type="text"
                name={`text.takeaways.${number}`}
                form={TEXT_FORM}
                maxLength={300}
                autoComplete="off"
                aria-label="Another takeaway"
                className="control w-full text-15"
              />
            </li>
          ))}
      </ol>
      {canWrite && rows.length < MOST && (
        <Button ref={adder} look="quiet" onClick={() => add('')} className="script-only mt-1">
          <Plus aria-hidden className="size-4" />
          Add a takeaway
        </Button>
      )}
    </Fieldset>
  )
}
