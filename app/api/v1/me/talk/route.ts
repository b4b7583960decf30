import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { voterKeysOf } from '@/app/_http/voter'
import { newFormMark } from '@/domain/moderation/form-mark'
import { findOwnStars } from '@/domain/ratings/queries'
import { now } from '@/lib/clock'

/** What is personal below an article that is the same for everybody: one's own stars, and what the form of a comment needs to know. */
export const GET = endpoint({
  input: z.object({ query: z.object({ article: z.string().max(200) }) }),
  async read(reader, { query: { article } }, { request, actor, signedIn }) {
    const stars = await findOwnStars(reader, article, voterKeysOf(request, actor))
    const isIn = actor.kind !== 'guest' && signedIn !== undefined
    const person = isIn ? { name: signedIn.account.name, email: signedIn.account.email } : null
    return {
      body: { stars: stars ?? null, person, mark: newFormMark(article, now()) },
      headers: { 'cache-control': 'private, no-store' },
    }
  },
})
