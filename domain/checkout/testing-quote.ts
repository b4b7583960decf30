import type { QuoteInput, QuoteInputLine } from '@/domain/checkout/quote-input'
import type { OfferedCode, PromotionOffer } from '@/domain/promotions/offer'
import type { Discount, PromotionRules } from '@/domain/promotions/rules'
import type { TaxRate } from '@/domain/tax/resolve'

/** Inputs of the calculation for its tests: whole by default, so that a test names only what it is about. */
export const germanVat = rate('standard', 'VAT', 190_000)
export const germanReducedVat = rate('reduced', 'VAT', 70_000)

export function quoteInput(overrides: Partial<QuoteInput> = {}): QuoteInput {
  return {
    currency: 'EUR',
    lines: [],
    shipping: null,
    taxRates: [germanVat, germanReducedVat],
    pricesIncludeTax: true,
    taxRounding: 'line',
    promotions: [],
    enteredCodes: [],
    now: new Date('2026-11-23T12:00:00Z'),
    ...overrides,
  }
}

export function line(
  id: string,
  unitAmount: number,
  overrides: Partial<QuoteInputLine> = {},
): QuoteInputLine {
  return {
    id,
    variantId: `var_${id}`,
    productId: `prd_${id}`,
    collectionIds: [],
    quantity: 1,
    unitAmount,
    requiresShipping: true,
    taxClassId: 'standard',
    weightGrams: 100,
    ...overrides,
  }
}

export function shipping(amount: number) {
  return { methodId: 'shm_post', name: 'Post', amount, taxClassId: 'standard' }
}

export function rate(taxClassId: string, name: string, ratePpm: number): TaxRate {
  return { taxClassId, name, ratePpm, appliesToShipping: true }
}

/** An automatic, stackable promotion. */
export function offer(
  id: string,
  rules: PromotionRules,
  overrides: Partial<PromotionOffer> = {},
): PromotionOffer {
  return {
    id,
    name: `Promotion ${id}`,
    stacking: 'stackable',
    requiresCode: false,
    startsAt: null,
    endsAt: null,
    rules,
    codes: [],
    ...overrides,
  }
}

/** A stackable promotion that needs the code. */
export function codeOffer(
  code: string,
  rules: PromotionRules,
  overrides: Partial<PromotionOffer> = {},
): PromotionOffer {
  const codes: OfferedCode[] = [{ id: `cod_${code}`, code, refusal: null }]
  return offer(`pro_${code}`, rules, { requiresCode: true, codes, ...overrides })
}

export function percent(ppm: number): Discount {
  return { type: 'percent', ppm }
}

export function percentOff(kind: 'line' | 'order' | 'shipping', ppm: number): PromotionRules {
  return { kind, discount: percent(ppm) }
}

export function amountOff(kind: 'line' | 'order' | 'shipping', amount: number): PromotionRules {
  return { kind, discount: { type: 'fixed', amounts: { EUR: amount } } }
}
