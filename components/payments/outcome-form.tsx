import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { paymentOutcomePath } from '@/lib/paths'

interface OutcomeFormProps {
  reference: string
  outcomes: { value: string; label: string; effect: string }[]
  /** Whether "no answer" was picked before. */
  isSilent: boolean
}

/** One button per outcome, each with what it makes happen. */
export function OutcomeForm({ reference, outcomes, isSilent }: OutcomeFormProps) {
  return (
    <form
      action={paymentOutcomePath(reference)}
      method="post"
      aria-labelledby="outcomes-title"
      className="space-y-4"
    >
      {isSilent && (
        <Notice signal="notice" title="The service is silent">
          You chose “No answer”, and the shop still waits. Choose again to give it an answer.
        </Notice>
      )}
      <h2 id="outcomes-title" className="font-mono text-20 font-semibold">
        What shall happen?
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {outcomes.map(({ value, label, effect }, index) => (
          <li key={value} className="grid gap-x-6 gap-y-2 py-4 sm:grid-cols-[14rem_1fr]">
            <SubmitButton
              name="outcome"
              value={value}
              look={index === 0 ? 'primary' : 'secondary'}
              pendingLabel="One moment …"
              aria-describedby={`${value}-effect`}
              isWide
            >
              {label}
            </SubmitButton>
            <p id={`${value}-effect`} className="self-center text-15 text-ink-soft">
              {effect}
            </p>
          </li>
        ))}
      </ul>
    </form>
  )
}
