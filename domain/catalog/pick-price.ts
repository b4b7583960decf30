/** A row of `prices`: minor units, valid from `startsAt` (inclusive) to `endsAt` (exclusive). */
export type DatedPrice = {
  amount: number
  compareAt: number | null
  minQuantity: number
  startsAt: Date | null
  endsAt: Date | null
}

export type PickedPrice = { amount: number; compareAt: number | null }

/**
 * What one piece costs when `quantity` pieces are bought at `at`: the lowest of the prices that are valid then and
 * reached by the quantity; of equals the one that shows the greater reduction. Null when there is none.
 * A dated sale therefore needs no change of the usual price, and ends by itself.
 */
export function pickPrice(
  prices: readonly DatedPrice[],
  at: Date,
  quantity = 1,
): PickedPrice | null {
  let picked: DatedPrice | undefined
  for (const price of prices) {
    if (!isValid(price, at) || price.minQuantity > quantity) continue
    if (!picked || isBetter(price, picked)) picked = price
  }
  if (!picked) return null
  const usual = usualAmount(prices, at)
  return { amount: picked.amount, compareAt: reductionFrom(picked, usual) }
}

function isValid(price: DatedPrice, at: Date): boolean {
  const hasStarted = price.startsAt === null || price.startsAt <= at
  return hasStarted && (price.endsAt === null || at < price.endsAt)
}

function isBetter(price: DatedPrice, than: DatedPrice): boolean {
  if (price.amount !== than.amount) return price.amount < than.amount
  return (price.compareAt ?? 0) > (than.compareAt ?? 0)
}

/** The lowest undated price of one piece: what a dated sale is a reduction from when it names nothing itself. */
function usualAmount(prices: readonly DatedPrice[], at: Date): number | null {
  let usual: number | null = null
  for (const price of prices) {
    const isDated = price.startsAt !== null || price.endsAt !== null
    if (isDated || price.minQuantity > 1 || !isValid(price, at)) continue
    usual = usual === null ? price.amount : Math.min(usual, price.amount)
  }
  return usual
}

function reductionFrom(picked: DatedPrice, usual: number | null): number | null {
  const isSale = picked.startsAt !== null || picked.endsAt !== null
  const former = picked.compareAt ?? (isSale ? usual : null)
  return former !== null && former > picked.amount ? former : null
}
