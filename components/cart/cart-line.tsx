import { CircleAlert, Info } from 'lucide-react'
import Link from 'next/link'
import { LineForm } from '@/components/cart/line-form'
import { optionWords, priceChangeWords, problemWords } from '@/components/cart/line-words'
import { Picture } from '@/components/ui/picture'
import type { CartLineView } from '@/domain/cart/views'
import { formatMoney } from '@/lib/money'
import { productPath } from '@/lib/paths'

interface CartLineProps {
  line: CartLineView
  currency: string
  locale: string
  /** Of the cart that is shown: a change to another one is refused. */
  version: number
}

/** One line of the cart, to be looked at and changed. */
export function CartLine({ line, currency, locale, version }: CartLineProps) {
  const { title, slug, variantId, picture, options, personalisation, problem, priceChange } = line
  const money = (amount: number) => formatMoney({ amount, currency }, locale)
  return (
    <li
      id={line.id}
      className="grid scroll-mt-6 grid-cols-[5.5rem_1fr] gap-x-4 border-b border-line py-6 sm:grid-cols-[7.5rem_1fr_auto] sm:gap-x-6"
    >
      <Picture
        picture={picture}
        sizes="(min-width: 40rem) 7.5rem, 5.5rem"
        isDecorative
        className="product-ratio row-span-2 sm:row-span-1"
      />
      <div className="min-w-0">
        <h2 className="font-serif text-20">
          <Link prefetch={false} href={productPath(slug, variantId)} className="hover:text-accent">
            {title}
          </Link>
        </h2>
        {options.length > 0 && <p className="text-15 text-ink-soft">{optionWords(options)}</p>}
        {personalisation && <p className="text-15 text-ink-soft">“{personalisation}”</p>}
        {line.unitAmount !== null && (
          <p className="figures mt-1 text-15 text-ink-soft">{money(line.unitAmount)} each</p>
        )}
        {problem && (
          <p className="mt-2 flex gap-1.5 text-15 text-stop">
            <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
            {problemWords(problem)}
          </p>
        )}
        {priceChange && (
          <p className="mt-2 flex gap-1.5 text-15 text-notice">
            <Info aria-hidden className="mt-1 size-4 shrink-0" />
            {priceChangeWords(priceChange, currency, locale)}
          </p>
        )}
        <LineForm line={line} version={version} />
      </div>
      <p className="figures mt-3 text-17 font-medium max-sm:col-start-2 sm:mt-0.5 sm:text-end">
        {line.amount === null ? '–' : money(line.amount)}
      </p>
    </li>
  )
}
