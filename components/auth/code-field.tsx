import { TextField } from '@/components/ui/field'
import { type FormState, fieldState } from '@/components/ui/form-state'

interface CodeFieldProps {
  /** A recovery code has letters, and no program fills it in. */
  isRecovery: boolean
  state: FormState | undefined
}

/** A code of the authenticator app, or one of those printed for the day it is lost. */
export function CodeField({ isRecovery, state }: CodeFieldProps) {
  const kind = isRecovery
    ? ({
        label: 'Recovery code',
        hint: 'One of those you were given with the authenticator app. Each works once.',
        autoComplete: 'off',
      } as const)
    : ({
        label: 'Code',
        hint: 'Six digits, from your authenticator app.',
        autoComplete: 'one-time-code',
        inputMode: 'numeric',
      } as const)
  return (
    <TextField
      name="code"
      enterKeyHint="go"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      className="figures"
      {...kind}
      {...fieldState(state, 'code')}
    />
  )
}
