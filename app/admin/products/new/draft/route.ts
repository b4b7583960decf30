import { z } from 'zod'
import { form } from '@/app/_http/form'
import { refuseField } from '@/app/_http/refuse-field'
import { namesIn } from '@/app/admin/products/product-form'
import { beginProduct } from '@/domain/catalog/begin-product'
import { MAX_AMOUNT, productParts } from '@/domain/catalog/product-input'
import { readDecimal } from '@/domain/imports/read-decimal'
import { getSettings } from '@/domain/settings/queries'
import { parseAmount } from '@/lib/money'
import { adminProductPath, newProductPath } from '@/lib/paths'

const optionFields = z.object({
  name: z.string().trim().max(100).default(''),
  values: z.string().max(5000).default(''),
})

export const POST = form({
  name: 'new-product',
  input: z.object({
    title: productParts.title,
    kind: productParts.kind,
    taxClassId: productParts.taxClassId,
    price: z.string().trim().min(1).max(30),
    options: z.record(z.string(), optionFields).default({}),
  }),
  back: newProductPath(),
  fieldOf: { too_many_variants: 'options.0.values' },
  async write(tx, { price, options, ...product }, { actor }) {
    const { currency } = await getSettings(tx)
    const amount = parseAmount(readDecimal(price) ?? '', currency)
    if (amount === undefined || amount > MAX_AMOUNT) {
      refuseField(['price'], 'Please write an amount like 12.50.')
    }
    const { productId } = await beginProduct(tx, actor, {
      ...product,
      amount,
      options: readOptions(options),
    })
    return { to: adminProductPath(productId, '', { done: 'created' }) }
  },
})

type OptionRows = Record<string, z.output<typeof optionFields>>

/** An empty row is none; half a row is a mistake. */
function readOptions(rows: OptionRows) {
  const seen = new Set<string>()
  return Object.entries(rows).flatMap(([row, { name, values }]) => {
    const names = namesIn(values)
    if (name === '' && names.length === 0) return []
    if (name === '') refuseField(['options', row, 'name'], 'Please name this option.')
    if (names.length === 0) refuseField(['options', row, 'values'], 'Please write its values.')
    if (seen.has(name)) refuseField(['options', row, 'name'], 'This option is there twice.')
    seen.add(name)
    return [{ name, values: names.map((one) => ({ name: one })) }]
  })
}
