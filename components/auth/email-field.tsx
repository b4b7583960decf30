import { TextField } from '@/components/ui/field'
import { type FormState, fieldState } from '@/components/ui/form-state'

interface EmailFieldProps {
  state: FormState | undefined
  /** `username` where an account is meant, so that a password manager knows which. */
  autoComplete: 'username' | 'email'
  enterKeyHint?: 'next' | 'send'
  hint?: string
}

/** The address by which somebody has, or will have, an account. */
export function EmailField({ state, ...rest }: EmailFieldProps) {
  return (
    <TextField
      name="email"
      type="email"
      label="E-mail address"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={254}
      {...rest}
      {...fieldState(state, 'email')}
    />
  )
}
