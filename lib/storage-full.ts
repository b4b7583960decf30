import { DomainError } from '@/lib/errors'

/** No space, no quota, or mounted so that nothing can be written. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EROFS'])

/** What the disk says when it takes no more, as `storage_full`; anything else as it is. */
export function asStorageFull(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && FULL.has(code) ? new DomainError('storage_full') : error
}
