import { StarChoice } from '@/components/talk/star-choice'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-area'
import type { OwnReviewView } from '@/domain/reviews/views'
import { productReviewsPath } from '@/lib/paths'

interface ReviewFormProps {
  slug: string
  /** What was said before; it is replaced. */
  own?: OwnReviewView
  /** Of the account. */
  name: string
  isBuyer: boolean
  state?: FormState
}

export function ReviewForm({ slug, own, name, isBuyer, state }: ReviewFormProps) {
  return (
    <form action={productReviewsPath(slug)} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      <StarChoice {...fieldState(state, 'stars', own && String(own.stars))} />
      <TextField
        name="title"
        label="In a few words"
        isOptional
        maxLength={120}
        {...fieldState(state, 'title', own?.title)}
      />
      <TextAreaField
        name="body"
        label="Your review"
        hint="What is it like to use? *emphasis* and lists may be used."
        isOptional
        rows={6}
        className="room-to-write"
        maxLength={5000}
        {...fieldState(state, 'body', own?.body)}
      />
      <TextField
        name="name"
        label="Name"
        hint={
          isBuyer ? 'Shown with the review, and that you bought it here.' : 'Shown with the review.'
        }
        autoComplete="name"
        maxLength={80}
        className="max-w-[26rem]"
        {...fieldState(state, 'name', own?.name ?? name)}
      />
      <SubmitButton pendingLabel="Sending …">
        {own ? 'Change the review' : 'Send the review'}
      </SubmitButton>
    </form>
  )
}
