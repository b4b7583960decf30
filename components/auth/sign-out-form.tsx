import type { ComponentProps } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOutFormPath } from '@/lib/paths'

type SignOutFormProps = Pick<
  ComponentProps<typeof SubmitButton>,
  'look' | 'size' | 'isWide' | 'className'
> & { label?: string }

/** The button by which this browser is signed out. */
export function SignOutForm({ label = 'Sign out', ...button }: SignOutFormProps) {
  return (
    <form action={signOutFormPath()} method="post">
      <SubmitButton pendingLabel="Signing out …" {...button}>
        {label}
      </SubmitButton>
    </form>
  )
}
