'use client'

import { Plus } from 'lucide-react'
import { SPARE_ROWS } from '@/components/admin-articles/numbered-fields'
import { RowButtons } from '@/components/admin-articles/row-buttons'
import { useRows } from '@/components/admin-articles/use-rows'
import { useHasScript } from '@/components/media/use-has-script'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'

export type LinkRow = {
  label: string
  href: string
  /** What is wrong with them in a form that came back. */
  errors?: { label?: string; href?: string }
}

interface LinkRowsProps {
  /** Of the fields' names: `menu.`. */
  prefix: string
  /** Of the list of places to choose from. */
  targetsId: string
  rows: readonly LinkRow[]
  most: number
}

/** Links with what they say and where they lead. Without script the order is a number, and there are a few empty rows. */
export function LinkRows({ prefix, targetsId, rows: initial, most }: LinkRowsProps) {
  const hasScript = useHasScript()
  const { rows, list, adder, add, remove, move } = useRows(initial)
  return (
    <div className="space-y-3">
      <ol ref={list} className="space-y-3">
        {rows.map(({ key, value }, place) => (
          <li key={key} className="flex flex-wrap items-end gap-2">
            <LinkFields
              base={`${prefix}${place}.`}
              row={value}
              targetsId={targetsId}
              place={hasScript ? undefined : place + 1}
              isNamed={place === 0}
            />
            <RowButtons
              label={value.label || `Link ${place + 1}`}
              isFirst={place === 0}
              isLast={place === rows.length - 1}
              onMove={(by) => move(key, by)}
              onRemove={() => remove(key)}
            />
          </li>
        ))}
        {!hasScript &&
          SPARE_ROWS.map((number, index) => (
            <li key={`spare-${number}`} className="no-script flex flex-wrap items-end gap-2">
              <LinkFields
                base={`${prefix}${number}.`}
                row={{ label: '', href: '' }}
                targetsId={targetsId}
                place={initial.length + index + 1}
                isNamed={false}
              />
            </li>
          ))}
      </ol>
      {rows.length < most && (
        <Button
          ref={adder}
          look="quiet"
          onClick={() => add({ label: '', href: '' })}
          className="script-only"
        >
          <Plus aria-hidden className="size-4" />
          Add a link
        </Button>
      )}
    </div>
  )
}

interface LinkFieldsProps {
  base: string
  row: LinkRow
  targetsId: string
  /** A field for the place, where rows cannot be moved. */
  place?: number
  /** Only the first row shows what its fields are called. */
  isNamed: boolean
}

function LinkFields({ base, row, targetsId, place, isNamed }: LinkFieldsProps) {
  return (
    <>
      <LinkField
        name={`${base}label`}
        label="Says"
        value={row.label}
        error={row.errors?.label}
        isNamed={isNamed}
      />
      <LinkField
        name={`${base}href`}
        label="Leads to"
        value={row.href}
        error={row.errors?.href}
        isNamed={isNamed}
        list={targetsId}
      />
      {place !== undefined && (
        <span className="no-script w-16">
          <input
            name={`${base}place`}
            defaultValue={place}
            inputMode="numeric"
            aria-label="Place"
            className="control w-full text-15"
          />
        </span>
      )}
    </>
  )
}

interface LinkFieldProps {
  name: string
  label: string
  value: string
  error?: string
  isNamed: boolean
  list?: string
}

function LinkField({ name, label, value, error, isNamed, list }: LinkFieldProps) {
  return (
    <div className="min-w-36 flex-1">
      <label htmlFor={name} className={isNamed ? 'caption mb-1 block' : 'sr-only'}>
        {label}
      </label>
      <input
        id={name}
        name={name}
        list={list}
        defaultValue={value}
        maxLength={500}
        autoComplete="off"
        spellCheck={list === undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        className="control w-full text-15"
      />
      <FieldError id={`${name}-error`} error={error} />
    </div>
  )
}
