import { endpoint } from '@/app/_http/endpoint'
import { getCollectionOperation, presentCollection } from '@/app/api/v1/collections/operations'
import { findCollectionHead } from '@/domain/catalog/collection-cards'
import { DomainError } from '@/lib/errors'

export const GET = endpoint({
  input: getCollectionOperation.input,
  read: async (reader, { params }) => {
    const head = await findCollectionHead(reader, params.slug)
    if (!head) throw new DomainError('not_found', { slug: params.slug })
    return { body: { collection: presentCollection(head) } }
  },
})
