import { DomainError } from '@/lib/errors'

const MAX_LETTERS = 255
/** Ways out of a folder, what cannot be seen, and marks that turn the order of reading around: `gpj.exe` would read as `exe.jpg`. */
const HIDING = /[/\\\p{Cc}\p{Bidi_Control}]|^\.+$/u

/** A file's name as people may read it again. Throws `file_name_refused` with `reason`: `length` or `signs`. */
export function acceptFileName(given: string): string {
  const name = given.normalize('NFC').trim()
  if (HIDING.test(name)) throw new DomainError('file_name_refused', { reason: 'signs' })
  if (name.length > MAX_LETTERS) throw new DomainError('file_name_refused', { reason: 'length' })
  return name || 'picture'
}
