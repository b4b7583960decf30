import { endpoint } from '@/app/_http/endpoint'
import {
  listCollectionsOperation,
  presentCollectionCard,
} from '@/app/api/v1/collections/operations'
import { listCollections } from '@/domain/catalog/queries'

export const GET = endpoint({
  input: listCollectionsOperation.input,
  read: async (reader) => ({
    body: { collections: (await listCollections(reader)).map(presentCollectionCard) },
  }),
})
