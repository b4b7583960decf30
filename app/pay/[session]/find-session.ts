import { notFound } from 'next/navigation'
import { cache } from 'react'
import { isDomainError } from '@/lib/errors'
import { simulatedPayments } from '@/providers/index'

/** The simulated payment at this address, or the page that says there is none. */
export const findSession = cache((reference: string) => {
  try {
    return simulatedPayments.find(reference)
  } catch (error) {
    if (isDomainError(error, 'not_found')) notFound()
    throw error
  }
})
