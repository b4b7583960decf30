import { endpoint } from '@/app/_http/endpoint'
import { listTagsOperation, presentTagCard } from '@/app/api/v1/tags/operations'
import { listTags } from '@/domain/publication/list-tags'

export const GET = endpoint({
  input: listTagsOperation.input,
  read: async (reader) => ({ body: { tags: (await listTags(reader)).map(presentTagCard) } }),
})
