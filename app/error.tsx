'use client'

import { ErrorMessage } from '@/components/layout/error-message'

interface ErrorPageProps {
  error: Error & { digest?: string }
  reset: () => void
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <ErrorMessage reference={error.digest} onRetry={reset} />
}
