import { form } from '@/app/_http/form'
import { refuseField } from '@/app/_http/refuse-field'
import { findSkuField, productForm } from '@/app/admin/products/product-form'
import { readChanges } from '@/app/admin/products/read-changes'
import { changeProduct } from '@/domain/catalog/change-product'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { publishProduct } from '@/domain/catalog/publish-product'
import { getSettings } from '@/domain/settings/queries'
import { errorMessage } from '@/lib/error-messages'
import { isDomainError } from '@/lib/errors'
import { adminProductPath } from '@/lib/paths'

/** Five hundred variants with seven fields each, and a long text. */
const MAX_BYTES = 768 * 1024

export const POST = form({
  name: 'product',
  input: productForm,
  maxBytes: MAX_BYTES,
  back: (_fields, _refusal, params) => adminProductPath(String(params.id)),
  fieldOf: { slug_taken: 'slug' },
  async write(tx, input, { actor }) {
    const productId = input.params.id
    const product = await getProductContents(tx, productId)
    const { currency } = await getSettings(tx)
    const changes = readChanges(input, product, currency)
    try {
      await changeProduct(tx, actor, { productId, version: input.version, changes })
    } catch (error) {
      const field = isDomainError(error, 'sku_taken') && findSkuField(input, error.details.sku)
      throw field ? refuseField(field, errorMessage('sku_taken')) : error
    }
    if (input.next) await publishProduct(tx, actor, { productId })
    const done = input.next && product.status !== 'active' ? 'published' : 'saved'
    return { to: adminProductPath(productId, '', { done }) }
  },
})
