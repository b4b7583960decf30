'use client'

import { Minus, Plus } from 'lucide-react'
import Link from 'next/link'
import { optionWords, priceChangeWords, problemWords } from '@/components/cart/line-words'
import { Picture } from '@/components/ui/picture'
import type { CartLineView } from '@/domain/cart/views'
import { formatMoney } from '@/lib/money'
import { productPath } from '@/lib/paths'

interface DrawerLineProps {
  line: CartLineView
  currency: string
  locale: string
  /** A change is on its way. */
  isBusy: boolean
  onChange: (quantity: number) => void
}

/** One line of the cart, small. */
export function DrawerLine({ line, currency, locale, isBusy, onChange }: DrawerLineProps) {
  const { title, quantity, maxQuantity, problem, priceChange } = line
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-4 py-4 text-15">
      <Picture picture={line.picture} sizes="4.5rem" isDecorative className="product-ratio" />
      <div className="min-w-0">
        <div className="flex justify-between gap-4">
          <Link
            prefetch={false}
            href={productPath(line.slug, line.variantId)}
            className="font-serif text-17 hover:text-accent"
          >
            {title}
          </Link>
          <span className="figures">
            {line.amount === null ? '–' : formatMoney({ amount: line.amount, currency }, locale)}
          </span>
        </div>
        {line.options.length > 0 && <p className="text-ink-soft">{optionWords(line.options)}</p>}
        {problem && <p className="text-stop">{problemWords(problem)}</p>}
        {priceChange && (
          <p className="text-notice">{priceChangeWords(priceChange, currency, locale)}</p>
        )}
        <div className="mt-2 flex items-center gap-3">
          <span className="inline-flex items-center rounded border border-edge bg-sheet">
            <StepButton
              icon={Minus}
              label={`One less: ${title}`}
              isDisabled={isBusy || quantity <= 1}
              onPress={() => onChange(quantity - 1)}
            />
            <span className="figures min-w-6 text-center">
              <span className="sr-only">Quantity of {title}: </span>
              {quantity}
            </span>
            <StepButton
              icon={Plus}
              label={`One more: ${title}`}
              isDisabled={isBusy || quantity >= maxQuantity}
              onPress={() => onChange(quantity + 1)}
            />
          </span>
          <button
            type="button"
            aria-disabled={isBusy}
            onClick={() => !isBusy && onChange(0)}
            className="link min-h-11 text-ink-soft"
          >
            Remove<span className="sr-only"> {title}</span>
          </button>
        </div>
      </div>
    </li>
  )
}

interface StepButtonProps {
  icon: typeof Plus
  label: string
  isDisabled: boolean
  onPress: () => void
}

/** Not disabled in the DOM, because that would take the focus away while the answer is on its way. */
function StepButton({ icon: Icon, label, isDisabled, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={isDisabled}
      onClick={() => !isDisabled && onPress()}
      className="inline-flex size-11 items-center justify-center hover:bg-stock aria-disabled:text-edge"
    >
      <Icon aria-hidden className="size-4" />
      <span className="sr-only">{label}</span>
    </button>
  )
}
