import { notFound } from 'next/navigation'
import { isDomainError } from '@/lib/errors'

/** For pages: what a read finds, or the page that says there is nothing. */
export async function foundOr404<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (isDomainError(error, 'not_found')) notFound()
    throw error
  }
}
