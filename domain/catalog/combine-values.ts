import { DomainError } from '@/lib/errors'

/** As many variants as a product may have. */
export const MAX_VARIANTS = 500

/**
 * Every choice of one value from each list, the last list turning fastest; one empty choice of no lists.
 * Throws `too_many_variants`.
 */
export function combineValues<Value>(lists: readonly (readonly Value[])[]): Value[][] {
  const count = lists.reduce((product, values) => product * values.length, 1)
  if (count > MAX_VARIANTS) throw new DomainError('too_many_variants', { max: MAX_VARIANTS, count })
  return lists.reduce<Value[][]>(
    (combinations, values) =>
      combinations.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  )
}
