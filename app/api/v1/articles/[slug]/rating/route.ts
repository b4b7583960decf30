import { endpoint } from '@/app/_http/endpoint'
import { voterKeysOf, voterOf } from '@/app/_http/voter'
import { rateArticleOperation } from '@/app/api/v1/articles/talk-operations'
import { rateArticle } from '@/domain/ratings/rate-article'

export const PUT = endpoint({
  input: rateArticleOperation.input,
  idempotency: rateArticleOperation.idempotency,
  limitedBy: {
    rateClass: 'rating-voter',
    keyOf: (_input, { request, actor }) => voterKeysOf(request, actor)[0],
  },
  async write(tx, { params, body }, { request, actor }) {
    const { cookie, ...voter } = voterOf(request, actor)
    const rating = await rateArticle(tx, { ...params, ...body, ...voter })
    return { body: { rating }, voter: cookie }
  },
})
