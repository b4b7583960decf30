'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Star } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'
import { type MyTalk, myTalkKey, useMyTalk } from '@/components/talk/my-talk'
import { averageOf, type Rating, ratingWords } from '@/components/talk/rating-words'
import { Stars } from '@/components/talk/stars'
import { apiPath, articleRatingPath } from '@/lib/paths'

interface RatingFormProps {
  slug: string
  rating: Rating
  locale: string
}

const MEANINGS = ['not useful', 'a little useful', 'useful', 'very useful', 'as useful as can be']
const THANKS = 'Thank you. Another click changes your vote.'

/**
 * "How useful was this article?": five buttons of a plain form. With script the vote is counted without leaving the place, and one's own
 * is shown.
 */
export function RatingForm({ slug, rating: shown, locale }: RatingFormProps) {
  const mine = useMyTalk(slug).data?.stars ?? null
  const cache = useQueryClient()
  const [voted, setVoted] = useState<Rating>()
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const rating = voted ?? shown

  async function vote(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent
    if (isBusy || !(submitter instanceof HTMLButtonElement)) return
    setIsBusy(true)
    try {
      const stars = Number(submitter.value)
      setVoted(await putVote(slug, stars))
      cache.setQueryData<MyTalk>(myTalkKey(slug), (held) => held && { ...held, stars })
      setSaid(THANKS)
    } catch (error) {
      setSaid(error instanceof Error ? error.message : 'This did not work. Please try again.')
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <form
      action={articleRatingPath(slug)}
      method="post"
      onSubmit={vote}
      id="rating"
      aria-labelledby="rating-question"
      className="scroll-mt-24"
    >
      <h2 id="rating-question" className="text-20 font-semibold">
        How useful was this article?
      </h2>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <div className="star-buttons -ms-2.5 flex">
          {MEANINGS.map((meaning, place) => (
            <button
              key={meaning}
              type="submit"
              name="stars"
              value={place + 1}
              aria-label={`${place + 1} of 5 stars: ${meaning}`}
              aria-pressed={mine === null ? undefined : mine === place + 1}
              data-is-given={mine !== null && place < mine ? '' : undefined}
              title={meaning}
              className="star-button"
            >
              <Star aria-hidden className="size-6" strokeWidth={1.5} />
            </button>
          ))}
        </div>
        <p className="flex items-center gap-2 text-15 text-ink-soft">
          {rating.count === 0 ? (
            'Nobody has voted yet.'
          ) : (
            <>
              <Stars value={averageOf(rating)} isSilent />
              <span className="figures">{ratingWords(rating, 'vote', locale)}</span>
            </>
          )}
        </p>
      </div>
      <p id="rating-thanks" className="rating-thanks mt-2 text-15 text-ok">
        {THANKS}
      </p>
      <p role="status" className="mt-2 min-h-6 text-15">
        {said}
      </p>
    </form>
  )
}

async function putVote(slug: string, stars: number): Promise<Rating> {
  const response = await fetch(apiPath(`/articles/${encodeURIComponent(slug)}/rating`), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ stars }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.detail)
  return answer.rating
}
