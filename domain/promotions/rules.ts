import { z } from 'zod'

/** Amounts in minor units by currency, because five euros off are not five yen off. */
const amountByCurrency = z.record(z.string().regex(/^[A-Z]{3}$/), z.int().positive())

const ids = z.array(z.string().min(1)).min(1)

/** Which goods are meant: those named by any of the lists (absent: all), less the excepted ones. */
const selector = z.strictObject({
  productIds: ids.optional(),
  variantIds: ids.optional(),
  collectionIds: ids.optional(),
  tags: ids.optional(),
  except: z
    .strictObject({
      productIds: ids.optional(),
      variantIds: ids.optional(),
      collectionIds: ids.optional(),
      tags: ids.optional(),
    })
    .optional(),
})

const percent = z.int().min(1).max(1_000_000)

const discount = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('percent'), ppm: percent }),
  z.strictObject({ type: z.literal('fixed'), amounts: amountByCurrency }),
])

/** Both look at the goods the promotion applies to, before any discount, so that no promotion disables another. */
const conditions = {
  minimumSubtotal: amountByCurrency.optional(),
  minimumQuantity: z.int().positive().optional(),
}

/**
 * What a promotion does, as stored in `promotions.rules`. Percentages are ppm; a fixed line discount is per unit, a fixed
 * order or shipping discount is taken once. Free shipping is a shipping discount of 1000000 ppm.
 * A buy-x-get-y promotion lowers `get.quantity` units by `get.ppm` for every `buy.quantity` units that are bought.
 */
export const promotionRules = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('line'),
    discount,
    appliesTo: selector.optional(),
    ...conditions,
  }),
  z.strictObject({
    kind: z.literal('order'),
    discount,
    appliesTo: selector.optional(),
    ...conditions,
  }),
  z.strictObject({
    kind: z.literal('shipping'),
    discount,
    methodIds: ids.optional(),
    ...conditions,
  }),
  z.strictObject({
    kind: z.literal('buy_x_get_y'),
    buy: z.strictObject({ quantity: z.int().positive(), items: selector.optional() }),
    get: z.strictObject({
      quantity: z.int().positive(),
      items: selector.optional(),
      ppm: percent,
    }),
    maximumUses: z.int().positive().optional(),
    ...conditions,
  }),
])

export type PromotionRules = z.infer<typeof promotionRules>
export type PromotionKind = PromotionRules['kind']
export type RulesOf<Kind extends PromotionKind> = Extract<PromotionRules, { kind: Kind }>
export type Selector = z.infer<typeof selector>
export type Discount = z.infer<typeof discount>
