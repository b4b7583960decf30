import { form } from '@/app/_http/form'
import { collectionFields } from '@/app/admin/collections/collection-fields'
import { changeCollection } from '@/domain/catalog/change-collection'
import { adminCollectionPath } from '@/lib/paths'

export const POST = form({
  name: 'collection',
  input: collectionFields,
  back: (_fields, _refusal, params) => adminCollectionPath(String(params.id)),
  fieldOf: { slug_taken: 'slug' },
  async write(tx, { params, published, ...contents }, { actor }) {
    const change = { ...contents, collectionId: params.id, isPublished: published === 'on' }
    await changeCollection(tx, actor, change)
    return { to: adminCollectionPath(params.id, '', { done: 'saved' }) }
  },
})
