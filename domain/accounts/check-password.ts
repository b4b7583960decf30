import { dictionary } from '@zxcvbn-ts/language-common'
import { DomainError } from '@/lib/errors'

const MIN_LENGTH = 8
const MAX_LENGTH = 256
const COMMONEST = 10_000

/** The list begins with the commonest; of those too short to be chosen here nothing needs to be known. */
const common = new Set(
  dictionary['passwords-common']
    .filter((password) => lengthOf(password) >= MIN_LENGTH)
    .slice(0, COMMONEST),
)

/**
 * Lets pass what may become a password: 8 to 256 characters, of whatever kind, that would not be among the first guesses.
 * `obvious` is what anybody knows of the person and the shop (address, names); a password that is one of these, but for case,
 * digits and signs, is as good as none. Throws `password_too_short`, `password_too_long`, `password_too_common`.
 *
 * @see NIST SP 800-63B-4 §3.1.1.2 for length and lists, and against composition rules; OWASP ASVS 5.0, 6.2.
 */
export function checkPassword(password: string, obvious: readonly string[] = []): void {
  const typed = password.normalize('NFKC')
  if (lengthOf(typed) < MIN_LENGTH) throw new DomainError('password_too_short')
  if (lengthOf(typed) > MAX_LENGTH) throw new DomainError('password_too_long')
  const guess = typed.toLowerCase()
  const isObvious = obvious.flatMap(guessesFrom).includes(lettersOf(guess))
  if (common.has(guess) || isObvious) throw new DomainError('password_too_common')
}

/** An address stands for itself and for what is before its `@`. */
function guessesFrom(word: string): string[] {
  return [word, word.replace(/@.*$/, '')].map(lettersOf).filter((letters) => letters !== '')
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}

/** In characters as people count them, not in halves of surrogate pairs. */
function lengthOf(text: string): number {
  return [...text].length
}
