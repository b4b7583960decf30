import { KIND_WORDS } from '@/components/admin-articles/text-words'
import { SubmitButton } from '@/components/ui/submit-button'
import { newTextFormPath } from '@/lib/paths'

interface NewTextButtonProps {
  kind: 'article' | 'page'
  label?: string
}

/** Begins something new at once: there is nothing to fill in first. */
export function NewTextButton({ kind, label = KIND_WORDS[kind].fresh }: NewTextButtonProps) {
  return (
    <form method="post" action={newTextFormPath()}>
      <input type="hidden" name="kind" value={kind} />
      <SubmitButton pendingLabel="One moment …">{label}</SubmitButton>
    </form>
  )
}
