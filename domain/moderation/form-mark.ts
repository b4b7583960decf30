import { isKeyedHash, keyedHash } from '@/lib/keyed-hash'

const PURPOSE = 'form-mark'
/** After that a mark says nothing any more: whoever collects marks cannot use them for ever. */
const MAX_AGE_SECONDS = 24 * 60 * 60

/**
 * Says when a form was opened, signed, for one thing it is about. A page from the cache is the same for everybody and for days, so it
 * carries none: there a script fetches one when the form is shown, and the personal page of the form brings its own.
 */
export function newFormMark(about: string, at: Date): string {
  const time = at.getTime().toString(36)
  return `${time}.${keyedHash(PURPOSE, `${time} ${about}`)}`
}

/** For how many seconds the form was open; undefined where nothing, or nothing true, tells so. */
export function secondsSince(mark: string, about: string, at: Date): number | undefined {
  const [time = '', signature = ''] = mark.split('.')
  if (!isKeyedHash(signature, PURPOSE, `${time} ${about}`)) return undefined
  const seconds = (at.getTime() - Number.parseInt(time, 36)) / 1000
  return seconds >= 0 && seconds <= MAX_AGE_SECONDS ? seconds : undefined
}
