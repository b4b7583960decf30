import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { searchEverything } from '@/app/admin/search/nouns'

const MAX_OF_EACH = 4

/** What the search box suggests; for the back office's own pages. */
export const GET = endpoint({
  input: z.object({ query: z.object({ q: z.string().trim().max(200) }) }),
  async read(reader, { query }, { actor }) {
    const groups = await searchEverything(reader, { actor, text: query.q, limit: MAX_OF_EACH })
    return { body: { groups } }
  },
})
