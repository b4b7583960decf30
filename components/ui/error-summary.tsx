import { Notice } from '@/components/ui/notice'

interface ErrorSummaryProps {
  /** Field id to sentence, in the order of the fields. */
  errors: Record<string, string>
  title?: string
}

/** On top of a form that came back: what is wrong, each with a way to its field. */
export function ErrorSummary({
  errors,
  title = 'Please look at these fields again',
}: ErrorSummaryProps) {
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <Notice signal="stop" title={title} isLive>
      <ul className="mt-1 space-y-1">
        {entries.map(([field, sentence]) => (
          <li key={field}>
            <a className="link" href={`#${field}`}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
