import { notFound } from 'next/navigation'
import { isDomainError } from '@/lib/errors'

/** What a query finds; what it does not find is a page that is not there. */
export async function found<Thing>(query: Promise<Thing>): Promise<Thing> {
  try {
    return await query
  } catch (error) {
    if (isDomainError(error, 'not_found')) return notFound()
    throw error
  }
}
