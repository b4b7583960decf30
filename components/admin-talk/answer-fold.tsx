import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-area'

interface AnswerFoldProps {
  id: string
  action: string
  /** The query of the list, for the way back. */
  list: string
  /** It stands on a page of its own, and comes back there. */
  isAlone?: boolean
  /** What the answer does besides, and who sees it. */
  hint: string
  /** What stands there already. */
  answer?: string
  state?: { value?: string; error?: string }
  isOptional?: boolean
}

/** Answers in place; folded until it is wanted. */
export function AnswerFold(props: AnswerFoldProps) {
  const { id, action, list, isAlone, hint, answer = '', state, isOptional } = props
  return (
    <details data-answer open={state !== undefined} className="w-full">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center text-15 lg:min-h-9">
        {answer ? 'Change the answer' : 'Answer'}
      </summary>
      <form action={action} method="post" noValidate className="mt-2 max-w-reading space-y-3">
        <input type="hidden" name="list" value={list} />
        {isAlone && <input type="hidden" name="from" value="comment" />}
        <TextAreaField
          id={`answer-${id}`}
          name="body"
          label="Your answer"
          hint={hint}
          rows={3}
          maxLength={5000}
          isOptional={isOptional}
          defaultValue={state?.value ?? answer}
          error={state?.error}
        />
        <SubmitButton look="secondary" pendingLabel="Sending …">
          Send the answer
        </SubmitButton>
      </form>
    </details>
  )
}
