/** Of adults reading English prose in silence, rounded down. Source: Brysbaert 2019, doi:10.1016/j.jml.2019.104047 */
const WORDS_PER_MINUTE = 230

/** How long a text of so many words takes to read, in whole minutes, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))
}
