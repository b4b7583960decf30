import { endpoint } from '@/app/_http/endpoint'
import { listAuthorsOperation, presentAuthorCard } from '@/app/api/v1/authors/operations'
import { listAuthors } from '@/domain/publication/list-authors'

export const GET = endpoint({
  input: listAuthorsOperation.input,
  read: async (reader) => ({
    body: { authors: (await listAuthors(reader)).map(presentAuthorCard) },
  }),
})
