import type { SearchTerm } from '@/db/dialect/search'
import { fold } from '@/lib/fold'

const MAX_TERMS = 8
const MAX_TERM_LETTERS = 40

/**
 * What somebody typed, as terms that must all occur. Every word also finds words that begin with it, because people
 * search while they type; a plural also finds its singular.
 */
export function searchTerms(typed: string): SearchTerm[] {
  const words = new Set(fold(typed).split(' ').filter(Boolean))
  return [...words].slice(0, MAX_TERMS).map((word) => {
    const beginning = word.slice(0, MAX_TERM_LETTERS)
    return { words: singulars(beginning), beginnings: [beginning] }
  })
}

/** English plurals by their endings: `inks`, `boxes`, `diaries`. Wrong guesses find nothing and do no harm. */
function singulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return []
  const found = [word.slice(0, -1)]
  if (word.endsWith('es')) found.push(word.slice(0, -2))
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`)
  return found
}
