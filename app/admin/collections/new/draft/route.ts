import { form } from '@/app/_http/form'
import { newCollectionFields } from '@/app/admin/collections/collection-fields'
import { createCollection } from '@/domain/catalog/create-collection'
import { adminCollectionPath } from '@/lib/paths'

export const POST = form({
  name: 'collection',
  input: newCollectionFields,
  back: adminCollectionPath('new'),
  fieldOf: { slug_taken: 'title' },
  async write(tx, { published, ...contents }, { actor }) {
    const isPublished = published === 'on'
    const { collectionId } = await createCollection(tx, actor, { ...contents, isPublished })
    return { to: adminCollectionPath(collectionId, '', { done: 'created' }) }
  },
})
