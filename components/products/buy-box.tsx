'use client'

import { useSyncExternalStore } from 'react'
import { useAddToCart } from '@/components/cart/use-add-to-cart'
import { choiceWords, isSoldOut, variantAfter } from '@/components/products/choose-variant'
import { OptionPicker } from '@/components/products/option-picker'
import { useChosenVariant } from '@/components/products/variant-context'
import { FieldError } from '@/components/ui/field'
import { Price } from '@/components/ui/price'
import { Quantity } from '@/components/ui/quantity'
import { StockNote } from '@/components/ui/stock-note'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ProductPageView } from '@/domain/catalog/views'
import { cartLinesPath } from '@/lib/paths'

export type BuyBoxProduct = Pick<
  ProductPageView,
  'id' | 'kind' | 'options' | 'variants' | 'maxQuantity'
>

interface BuyBoxProps {
  product: BuyBoxProduct
  locale: string
}

/**
 * Everything one decides before buying. The form posts the option choices (or the only variant), so it
 * is right without script as well; with script price, stock and picture follow the choice in place.
 */
export function BuyBox({ product, locale }: BuyBoxProps) {
  const { variant, choose } = useChosenVariant()
  const adding = useAddToCart(variant.id)
  const hasScript = useHasScript()
  const { options, variants } = product
  const isAllSoldOut = variants.every(isSoldOut)
  const cannotBuy = isAllSoldOut || (hasScript && isSoldOut(variant))

  const pick = (option: string, value: string) => {
    const next = variantAfter(variants, variant.choice, { option, value })
    if (next) choose(next)
  }

  return (
    <form
      action={cartLinesPath()}
      method="post"
      onSubmitCapture={adding.onSubmit}
      className="space-y-6"
    >
      <input type="hidden" name="productId" value={product.id} />
      {options.length === 0 && <input type="hidden" name="variantId" value={variant.id} />}
      <div>
        <Price price={variant.price} locale={locale} className="text-25 font-medium" />
        <p className="caption mt-1">{taxNote(variant.price.taxIncluded, product.kind)}</p>
      </div>
      {options.map((option) => (
        <OptionPicker
          key={option.key}
          option={option}
          variants={variants}
          choice={variant.choice}
          onPick={(value) => pick(option.key, value)}
        />
      ))}
      <StockNote stock={variant.stock} />
      <div>
        <div className="flex items-end gap-3">
          <Quantity name="quantity" label="Quantity" max={product.maxQuantity} size="large" />
          <SubmitButton
            size="large"
            pendingLabel="Adding …"
            disabled={cannotBuy}
            className="flex-1"
          >
            {buttonWords(cannotBuy, adding.isPending)}
          </SubmitButton>
        </div>
        <div role="alert">
          <FieldError id="adding-error" error={adding.error} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {hasScript && options.length > 0 && choiceWords(options, variant.choice)}
      </p>
    </form>
  )
}

function buttonWords(cannotBuy: boolean, isAdding: boolean): string {
  if (cannotBuy) return 'Sold out'
  return isAdding ? 'Adding …' : 'Add to cart'
}

function taxNote(taxIncluded: boolean, kind: BuyBoxProduct['kind']): string {
  if (kind === 'gift_card') return 'No tax is due on a gift card.'
  const tax = taxIncluded ? 'Tax included' : 'Plus tax'
  return kind === 'download' ? `${tax}, nothing to ship` : `${tax}, plus shipping`
}

/** False on the server and while hydrating: what only makes sense with script waits for it. */
function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
