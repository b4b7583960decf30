'use client'

import { type ReactNode, useState } from 'react'
import { Field, fieldAttributes } from '@/components/ui/field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

interface PasswordFieldProps {
  name?: string
  label: string
  hint?: ReactNode
  error?: string
  /** Whether a password manager should fill one in or propose one. */
  autoComplete: 'current-password' | 'new-password'
  enterKeyHint?: 'go' | 'next' | 'done'
  /** When two forms of one page have a field of the same name. */
  id?: string
  className?: string
}

/** A password, which may be pasted and, with script, looked at. It is never shown again by the server. */
export function PasswordField({ name = 'password', className, ...rest }: PasswordFieldProps) {
  const { label, hint, error, autoComplete, enterKeyHint, id } = rest
  const frame = { name, label, hint, error, id }
  const [isShown, setIsShown] = useState(false)
  return (
    <Field {...frame} className={className}>
      <div className="relative">
        <input
          {...fieldAttributes(frame)}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          enterKeyHint={enterKeyHint}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={1024}
          className="control w-full pe-18"
        />
        <button
          type="button"
          onClick={() => setIsShown(!isShown)}
          className="link script-only absolute inset-y-0 end-0 min-w-11 px-4 text-15"
        >
          {isShown ? 'Hide' : 'Show'}
          <VisuallyHidden> the password</VisuallyHidden>
        </button>
      </div>
    </Field>
  )
}
