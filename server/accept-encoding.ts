import Negotiator from 'negotiator'

export type Encoding = 'br' | 'gzip' | 'identity'

const OFFERED: readonly Encoding[] = ['br', 'gzip', 'identity']
const MAX_REMEMBERED = 100
const remembered = new Map<string, Encoding>()

/**
 * The smallest encoding the client accepts. Browsers send a handful of different headers, so the answers are
 * remembered; a client that sends ever new ones only empties the memory.
 */
export function preferredEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? '')
  const known = remembered.get(accepted)
  if (known !== undefined) return known
  const acceptable = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(OFFERED)
  const encoding = OFFERED.find((offer) => acceptable.includes(offer)) ?? 'identity'
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(accepted, encoding)
  return encoding
}
