import { z } from 'zod'
import { wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { voterKeysOf, voterOf } from '@/app/_http/voter'
import { rateArticle, rateArticleInput } from '@/domain/ratings/rate-article'
import { articlePath } from '@/lib/paths'

/** Leads back to the stars, where the address lets the page say thank you: the page itself is the same for everybody. */
export const POST = form({
  name: 'rating',
  input: z.object({
    params: z.object({ slug: rateArticleInput.shape.slug }),
    stars: wholeNumber.pipe(rateArticleInput.shape.stars),
  }),
  back: (_fields, _refusal, { slug }) => articlePath(String(slug)),
  limitedBy: {
    rateClass: 'rating-voter',
    keyOf: (_input, { request, actor }) => voterKeysOf(request, actor)[0],
  },
  async write(tx, { params, stars }, { request, actor }) {
    const { cookie, ...voter } = voterOf(request, actor)
    await rateArticle(tx, { ...params, ...voter, stars })
    return { to: `${articlePath(params.slug)}#rating-thanks`, voter: cookie }
  },
})
