import { FlaskConical } from 'lucide-react'
import type { ReactNode } from 'react'

/** The simulated service's own page: plainly not the shop, and plainly not a bank. */
export function PaymentFrame({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-dvh bg-stock font-mono">
      <header className="border-b-4 border-double border-notice bg-notice-wash">
        <p className="mx-auto flex max-w-reading items-center gap-3 px-5 py-3 text-15 sm:px-8">
          <FlaskConical aria-hidden className="size-5 shrink-0 text-notice" />
          <span>
            <strong className="font-semibold">Payments are simulated.</strong> No money moves.
          </span>
        </p>
      </header>
      <main className="mx-auto max-w-reading space-y-8 px-5 pt-8 pb-16 sm:px-8 sm:pt-12">
        {children}
      </main>
    </div>
  )
}
