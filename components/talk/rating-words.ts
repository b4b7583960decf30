/** Votes of one to five stars: their sum and how many there are. */
export type Rating = { sum: number; count: number }

/** What was given on average, with one decimal: "4.3 of 5, from 27 votes". */
export function ratingWords({ sum, count }: Rating, noun: 'vote' | 'review', locale: string) {
  if (count === 0) return ''
  const average = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(sum / count)
  const number = new Intl.NumberFormat(locale).format(count)
  return `${average} of 5, from ${number} ${noun}${count === 1 ? '' : 's'}`
}

/** Of five stars, not rounded; 0 where nobody has voted. */
export function averageOf({ sum, count }: Rating): number {
  return count === 0 ? 0 : sum / count
}
