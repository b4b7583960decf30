'use client'

import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { SPARE_ROWS } from '@/components/admin-articles/numbered-fields'
import { RowButtons } from '@/components/admin-articles/row-buttons'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { useRows } from '@/components/admin-articles/use-rows'
import { Button } from '@/components/ui/button'
import { Fieldset } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

const MOST = 8

interface AuthorsFieldProps {
  /** Ids, in the order in which they are named. */
  values: readonly string[]
  authors: readonly { id: string; name: string }[]
  error?: string
  canWrite: boolean
}

/** Who is named above an article, in order. */
export function AuthorsField({ values, authors, error, canWrite }: AuthorsFieldProps) {
  const marker = useRef<HTMLInputElement>(null)
  const { rows, list, adder, add, remove, move } = useRows(
    values.length > 0 ? values : [''],
    marker,
  )
  return (
    <Fieldset name="text.authors.0" legend="Written by" error={error}>
      <input ref={marker} type="hidden" form={TEXT_FORM} />
      <ol ref={list} className="space-y-2">
        {rows.map(({ key, value }, place) => (
          <li key={key} className="flex items-center gap-1">
            <AuthorSelect place={place} value={value} authors={authors} canWrite={canWrite} />
            {canWrite && rows.length > 1 && (
              <RowButtons
                label={`Author ${place + 1}`}
                isFirst={place === 0}
                isLast={place === rows.length - 1}
                onMove={(by) => move(key, by)}
                onRemove={() => remove(key)}
              />
            )}
          </li>
        ))}
        {canWrite && (
          <li className="no-script">
            <AuthorSelect place={SPARE_ROWS[0]} value="" authors={authors} canWrite />
          </li>
        )}
      </ol>
      {canWrite && rows.length < Math.min(MOST, authors.length) && (
        <Button ref={adder} look="quiet" onClick={() => add('')} className="script-only mt-1">
          <Plus aria-hidden className="size-4" />
          Add an author
        </Button>
      )}
    </Fieldset>
  )
}

interface AuthorSelectProps {
  place: number
  value: string
  authors: readonly { id: string; name: string }[]
  canWrite: boolean
}

function AuthorSelect({ place, value, authors, canWrite }: AuthorSelectProps) {
  return (
    <Select
      name={`text.authors.${place}`}
      form={TEXT_FORM}
      defaultValue={value}
      disabled={!canWrite}
      aria-label={`Author ${place + 1}`}
      className="min-w-0 flex-1 [&>select]:text-15"
    >
      <option value="">Nobody</option>
      {authors.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  )
}
