import { z } from 'zod'
import { form } from '@/app/_http/form'
import { refuseField } from '@/app/_http/refuse-field'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { publishProduct } from '@/domain/catalog/publish-product'
import { withdrawProduct } from '@/domain/catalog/withdraw-product'
import { adminProductsPath } from '@/lib/paths'

/** What can be done with several products at once: all of it happens, or nothing. */
const ACTIONS = {
  publication: publishProduct,
  withdrawal: withdrawProduct,
  archiving: archiveProduct,
} as const

export const POST = form({
  name: 'selection',
  input: z.object({
    selected: z.record(z.string().max(64), z.literal('on')).default({}),
    action: z.enum(['publication', 'withdrawal', 'archiving']),
    /** The list as it was seen, to come back to. */
    list: z.string().max(500).default(''),
  }),
  back: adminProductsPath(),
  async write(tx, { selected, action, list }, { actor }) {
    const ids = Object.keys(selected)
    if (ids.length === 0) refuseField(['selected'], 'Please choose products first.')
    for (const productId of ids.sort()) await ACTIONS[action](tx, actor, { productId })
    const seen = Object.fromEntries(new URLSearchParams(list))
    return { to: adminProductsPath({ ...seen, done: action, count: ids.length }) }
  },
})
