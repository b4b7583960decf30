import { EmailField } from '@/components/auth/email-field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'

interface MailFormProps {
  /** What the form posts to. */
  action: string
  /** What the button says. */
  label: string
  to?: string
  state: FormState | undefined
}

/** Asks for an address to which a link is mailed. */
export function MailForm({ action, label, to, state }: MailFormProps) {
  return (
    <form action={action} method="post" noValidate className="space-y-5">
      <FormProblems state={state} />
      {to && <input type="hidden" name="to" value={to} />}
      <EmailField state={state} autoComplete="username" enterKeyHint="send" />
      <SubmitButton size="large" isWide pendingLabel="One moment …">
        {label}
      </SubmitButton>
    </form>
  )
}
