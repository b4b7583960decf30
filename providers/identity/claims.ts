import { z } from 'zod'

const MAX_NAME_LENGTH = 100
const email = z.email().max(254)

/** ASCII of at most 255 characters (OpenID Connect Core §2, `sub`), which every database keeps as it is. */
export const subject = z.string().regex(/^[\x21-\x7e]{1,255}$/)

/** A person's name as it may stand in a mail; empty when there is none. */
export function nameIn(value: unknown): string {
  if (typeof value !== 'string') return ''
  const printable = value.toWellFormed().replace(/\p{Cc}+/gu, ' ')
  return [...printable.trim()].slice(0, MAX_NAME_LENGTH).join('')
}

/** An address to which mail can be sent; what is none is as good as missing. */
export function emailIn(value: unknown): string | null {
  return email.safeParse(value).data ?? null
}
