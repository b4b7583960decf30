import type { Tx } from '@/db/transact'
import type { ProductContents } from '@/domain/catalog/product-input'
import { putSearchDocument } from '@/domain/search/put-document'
import { plainText } from '@/lib/markdown'

type Findable = Pick<
  ProductContents,
  'title' | 'summary' | 'details' | 'vendor' | 'tags' | 'options' | 'variants'
>

/** Makes a product findable by its title, its tags, SKUs and options, and its text. Drafts too: readers filter. */
export async function indexProduct(
  tx: Tx,
  productId: string,
  product: Findable,
  descriptionHtml: string,
): Promise<void> {
  const { title, summary, details, vendor, tags, options, variants } = product
  await putSearchDocument(tx, {
    kind: 'product',
    subjectId: productId,
    title,
    keywords: [
      vendor ?? '',
      ...tags,
      ...variants.flatMap(({ sku, barcode }) => [sku, barcode ?? '']),
      ...options.flatMap(({ values }) => values.map(({ name }) => name)),
    ],
    body: [
      summary,
      plainText(descriptionHtml),
      ...details.flatMap(({ label, value }) => [label, value]),
    ].join(' '),
  })
}
