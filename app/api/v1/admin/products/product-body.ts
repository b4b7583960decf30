import { z } from 'zod'
import { givenMoment } from '@/app/api/v1/moment'
import { MAX_VARIANTS } from '@/domain/catalog/combine-values'
import { MAX_AMOUNT, optionInput, productParts, variantInput } from '@/domain/catalog/product-input'

const amount = z.int().min(0).max(MAX_AMOUNT)
const time = givenMoment.nullish()

/** Times come as text. What contradicts itself, such as an end before the beginning, is refused by the verb. */
export const priceBody = z
  .strictObject({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .meta({ description: 'Absent: that of the shop.' }),
    amount: amount.meta({ description: 'In minor units.' }),
    compareAt: amount.nullish().meta({ description: 'The former price, not below `amount`.' }),
    minQuantity: z.int().min(1).max(10_000).default(1),
    startsAt: time,
    endsAt: time,
  })
  .meta({ id: 'PriceInput' })

const variantBody = variantInput
  .extend({ prices: z.array(priceBody).max(20) })
  .strict()
  .meta({ id: 'VariantInput' })

const option = optionInput.strict()

const parts = {
  ...productParts,
  description: productParts.description.meta({ description: 'Markdown.' }),
  options: z.array(option).max(5),
  variants: z.array(variantBody).min(1).max(MAX_VARIANTS),
}

/** Any parts of a product; a list is one part. */
export const changesBody = z.strictObject(parts).partial()

/** A whole product, as a draft begins. */
export const productBody = changesBody.required({ title: true, taxClassId: true, variants: true })
