'use client'

import { type ReactNode, useState } from 'react'
import { LineQuantity, quantityField } from '@/components/admin-orders/line-quantity'
import {
  draftAmount,
  lineAmount,
  type RefundableLine,
  type RefundDraft,
} from '@/components/admin-orders/refund-draft'
import { Button, ButtonLink } from '@/components/ui/button'
import { FieldError, TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatMoney, toDecimal } from '@/lib/money'
import { adminOrderPath } from '@/lib/paths'

interface RefundLinesProps {
  orderId: string
  lines: readonly RefundableLine[]
  shippingLeft: number
  refundableLeft: number
  currency: string
  locale: string
  /** As typed last. */
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
  /** Stands between the amounts and the buttons. */
  reasons: ReactNode
}

/** The part of the refund that is about amounts. Without script it shows the amount of what was typed last. */
export function RefundLines(props: RefundLinesProps) {
  const { orderId, lines, shippingLeft, refundableLeft, currency, locale, values, errors } = props
  const [draft, setDraft] = useState(() => draftOf(lines, values))
  const money = (amount: number) => formatMoney({ amount, currency }, locale)
  const amount = draftAmount(draft, { lines, shippingLeft, currency })
  const isPossible = amount !== undefined && amount > 0 && amount <= refundableLeft

  const setPieces = (id: string, typed: string) =>
    setDraft({ ...draft, quantities: { ...draft.quantities, [id]: typed } })

  return (
    <>
      <FieldError id="lines-error" error={errors.lines} />
      <ul id="lines" tabIndex={-1} className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <RefundLine
            key={line.id}
            line={line}
            typed={draft.quantities[line.id] ?? ''}
            onType={(typed) => setPieces(line.id, typed)}
            wasRestocked={values[restockField(line.id)] === 'yes'}
            error={errors[quantityField(line.id)]}
            money={money}
          />
        ))}
      </ul>
      {shippingLeft > 0 && (
        <TextField
          name="shipping"
          label="Of the shipping"
          hint={`Up to ${toDecimal({ amount: shippingLeft, currency })} ${currency}.`}
          isOptional
          inputMode="decimal"
          autoComplete="off"
          value={draft.shipping}
          onChange={(event) => setDraft({ ...draft, shipping: event.target.value })}
          error={errors.shipping}
          className="max-w-60"
        />
      )}
      {props.reasons}
      <input type="hidden" name="shownAmount" value={amount ?? ''} />
      <div className="border-t border-line pt-4">
        <p aria-live="polite" className="flex justify-between gap-6 text-20 font-medium">
          <span>Goes back</span>
          <output className="figures">{amount === undefined ? '–' : money(amount)}</output>
        </p>
        <p className="caption">{money(refundableLeft)} of what was paid can still go back.</p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pendingLabel="One moment …">
          {isPossible ? `Give back ${money(amount)}` : 'Give back'}
        </SubmitButton>
        <Button type="submit" name="step" value="preview" className="no-script">
          Work out the amount
        </Button>
        <ButtonLink href={adminOrderPath(orderId)} look="quiet">
          Back to the order
        </ButtonLink>
      </div>
    </>
  )
}

interface RefundLineProps {
  line: RefundableLine
  typed: string
  onType: (typed: string) => void
  wasRestocked: boolean
  error: string | undefined
  money: (amount: number) => string
}

function RefundLine({ line, typed, onType, wasRestocked, error, money }: RefundLineProps) {
  const amount = lineAmount(line, typed)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 text-15">
      <div className="min-w-40 flex-1">
        <p className="font-medium wrap-anywhere">{line.title}</p>
        {line.canRestock && (
          <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 lg:min-h-8">
            <input
              type="checkbox"
              name={restockField(line.id)}
              value="yes"
              defaultChecked={wasRestocked}
              className="size-4 accent-ink"
            />
            Back into stock
          </label>
        )}
      </div>
      <LineQuantity
        lineId={line.id}
        title={line.title}
        max={line.amounts.length - 1}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        error={error}
      />
      <p className="figures text-end max-sm:w-full sm:w-24">
        {amount === undefined ? '–' : money(amount)}
      </p>
    </li>
  )
}

function draftOf(
  lines: readonly RefundableLine[],
  values: Readonly<Record<string, string>>,
): RefundDraft {
  const typed = lines.map(({ id }) => [id, values[quantityField(id)] ?? '0'] as const)
  return { quantities: Object.fromEntries(typed), shipping: values.shipping ?? '' }
}

function restockField(lineId: string): string {
  return `restock.${lineId}`
}
