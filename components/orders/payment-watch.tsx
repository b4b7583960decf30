'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { apiPath, orderConfirmationPath, orderPath } from '@/lib/paths'

const ASK_EVERY_MS = 3000
/** A minute: after that the customer is better told to wait for the mail. */
const MAX_ASKED = 20

interface PaymentWatchProps {
  token: string
  /** Where the page without script looks next, and after how many seconds; absent: it has looked often enough. */
  reload?: { href: string; seconds: number }
}

/** Asks quietly whether the payment has been decided, and then shows the order anew. */
export function PaymentWatch({ token, reload }: PaymentWatchProps) {
  const { data: status } = useQuery({
    queryKey: ['orders', token, 'payment'],
    queryFn: ({ signal }) => fetchPaymentStatus(token, signal),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.dataUpdateCount + state.errorUpdateCount < MAX_ASKED ? ASK_EVERY_MS : false,
  })

  useEffect(() => {
    if (status === undefined || status === 'open') return
    const isPaid = status === 'paid' || status === 'authorized'
    window.location.replace(isPaid ? orderConfirmationPath(token) : orderPath(token))
  }, [status, token])

  if (!reload) return null
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`${reload.seconds};url=${reload.href}`} />
    </noscript>
  )
}

async function fetchPaymentStatus(token: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(apiPath(`/orders/${encodeURIComponent(token)}`), { signal })
  if (!response.ok) throw new Error(`The order answered ${response.status}`)
  const { payment }: { payment: { status: string } } = await response.json()
  return payment.status
}
