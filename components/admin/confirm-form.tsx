import type { ReactNode } from 'react'
import { buttonStyle } from '@/components/ui/button-style'
import { SubmitButton } from '@/components/ui/submit-button'

interface ConfirmFormProps {
  /** Where the form is posted. */
  action: string
  /** On the button that only asks: "Revoke …". */
  label: string
  /** What will happen, and whether it can be undone. */
  question: ReactNode
  /** On the button that does it: "Revoke this key". */
  confirmLabel: string
  pendingLabel: string
  /** Hidden fields. */
  fields?: Readonly<Record<string, string>>
  /** Visible fields, such as a reason. */
  children?: ReactNode
  /** Open from the start: the form came back. */
  isOpen?: boolean
}

/** Something that cannot be taken back is asked for twice, without script too. */
export function ConfirmForm(props: ConfirmFormProps) {
  const { action, label, question, confirmLabel, pendingLabel, fields = {}, children } = props
  return (
    <details open={props.isOpen} className="group text-start">
      <summary className={buttonStyle({ look: 'quiet' })}>{label}</summary>
      <form
        method="post"
        action={action}
        className="mt-2 max-w-md space-y-3 rounded border-s-2 border-stop bg-stop-wash p-4 text-15"
      >
        <div>{question}</div>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <SubmitButton pendingLabel={pendingLabel}>{confirmLabel}</SubmitButton>
      </form>
    </details>
  )
}
