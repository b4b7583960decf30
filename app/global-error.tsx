'use client'

import { sans, serif } from '@/app/fonts'
import { ErrorMessage } from '@/components/layout/error-message'
import '@/app/globals.css'

interface GlobalErrorProps {
  error: Error & { digest?: string }
  reset: () => void
}

/** When even the layout failed, so nothing of the shop can be read. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body>
        <title>This page could not be shown</title>
        <ErrorMessage reference={error.digest} onRetry={reset} />
      </body>
    </html>
  )
}
