import type { ReactNode } from 'react'
import { AuthPage } from '@/components/auth/auth-page'

interface DeadLinkProps {
  /** Where a new link can be had. */
  children: ReactNode
  aside?: ReactNode
}

/** A mailed link that opens nothing, for whichever reason. */
export function DeadLink({ children, aside }: DeadLinkProps) {
  return (
    <AuthPage
      title="This link does not work any more"
      lead="It has been used already, or is too old, or was cut short on its way. Nothing was changed."
      aside={aside}
    >
      {children}
    </AuthPage>
  )
}
