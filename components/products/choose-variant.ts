import type { OptionView, ProductPageView, VariantView } from '@/domain/catalog/views'

/** Option key to value key. */
export type Choice = Record<string, string>

export const isSoldOut = (variant: VariantView): boolean => variant.stock.state === 'sold_out'

/** The variant the address asks for, else the first that can be bought, else the first. */
export function initialVariant(
  { variants }: Pick<ProductPageView, 'variants'>,
  askedId: string | undefined,
): VariantView | undefined {
  return (
    variants.find((variant) => variant.id === askedId) ??
    variants.find((variant) => !isSoldOut(variant)) ??
    variants[0]
  )
}

/**
 * The variant to show after one value was picked: the one that keeps most of the earlier choices.
 * Not every combination needs to exist; of two equally near ones the first wins.
 */
export function variantAfter(
  variants: VariantView[],
  before: Choice,
  picked: { option: string; value: string },
): VariantView | undefined {
  const candidates = variants.filter(({ choice }) => choice[picked.option] === picked.value)
  return mostAlike(candidates, before)
}

export interface ValueState {
  isChosen: boolean
  /** Nothing can be bought with this value and the other choices as they are. */
  isSoldOut: boolean
}

/** How one value of an option stands while `choice` is chosen. */
export function valueState(
  variants: VariantView[],
  choice: Choice,
  { option, value }: { option: string; value: string },
): ValueState {
  const target = variants.find((variant) =>
    isSameChoice(variant.choice, { ...choice, [option]: value }),
  )
  return {
    isChosen: choice[option] === value,
    isSoldOut: target === undefined || isSoldOut(target),
  }
}

/** Labels of the chosen values, for people: `Size A5, Ruling Dotted`. */
export function choiceWords(options: OptionView[], choice: Choice): string {
  return options
    .map((option) => {
      const value = option.values.find(({ key }) => key === choice[option.key])
      return `${option.label} ${value?.label ?? ''}`.trim()
    })
    .join(', ')
}

function mostAlike(variants: VariantView[], choice: Choice): VariantView | undefined {
  let best: VariantView | undefined
  let bestScore = -1
  for (const variant of variants) {
    const score = Object.entries(choice).filter(
      ([key, value]) => variant.choice[key] === value,
    ).length
    if (score > bestScore) {
      best = variant
      bestScore = score
    }
  }
  return best
}

function isSameChoice(one: Choice, other: Choice): boolean {
  const keys = Object.keys(other)
  return keys.length === Object.keys(one).length && keys.every((key) => one[key] === other[key])
}
