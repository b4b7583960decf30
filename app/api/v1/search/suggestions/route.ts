import { endpoint } from '@/app/_http/endpoint'
import { presentSuggestion, suggestOperation } from '@/app/api/v1/search/operations'
import { suggest } from '@/domain/publication/search-texts'

export const GET = endpoint({
  input: suggestOperation.input,
  read: async (reader, { query }) => ({
    body: { suggestions: (await suggest(reader, query.q)).map(presentSuggestion) },
  }),
})
