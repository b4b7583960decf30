import { z } from 'zod'
import { wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { namesIn } from '@/app/admin/products/product-form'
import { changeOptions, type OptionsInput } from '@/domain/catalog/change-options'
import { adminProductPath } from '@/lib/paths'

const MAX_LETTERS = 5000
const name = z.string().trim().max(100, 'Please write at most 100 characters.').default('')
const colour = z
  .string()
  .trim()
  .regex(/^(#[0-9a-f]{6})?$/i, 'Please write a colour like #5c6b4a.')
  .default('')

const optionFields = z.object({
  was: name,
  name,
  /** Those there are; one whose name was emptied goes. */
  values: z.record(z.string(), z.object({ was: name, name, swatch: colour })).default({}),
  /** New ones, between commas. */
  added: z.string().max(MAX_LETTERS).default(''),
})

export const POST = form({
  name: 'options',
  input: z.object({
    params: z.object({ id: z.string() }),
    version: wholeNumber,
    options: z.record(z.string(), optionFields).default({}),
  }),
  back: (_fields, _refusal, params) => adminProductPath(String(params.id), 'options'),
  async write(tx, { params, version, options }, { actor }) {
    const productId = params.id
    const read = Object.values(options).flatMap(readOption)
    await changeOptions(tx, actor, { productId, version, options: read })
    return { to: `${adminProductPath(productId, '', { done: 'options' })}#variants` }
  },
})

/** An option without a name or without values is none. */
function readOption(fields: z.output<typeof optionFields>): OptionsInput {
  const kept = Object.values(fields.values).filter((value) => value.name !== '')
  const known = new Set(kept.map((value) => value.name))
  const added = namesIn(fields.added).filter((one) => !known.has(one))
  const values = [
    ...kept.map(({ was, name, swatch }) => ({ was, name, swatch: swatch || null })),
    ...added.map((name) => ({ name })),
  ]
  if (fields.name === '' || values.length === 0) return []
  return [{ was: fields.was || undefined, name: fields.name, values }]
}
