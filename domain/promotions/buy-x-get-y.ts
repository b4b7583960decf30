import type { DiscountableLine } from '@/domain/promotions/offer'
import type { RulesOf } from '@/domain/promotions/rules'
import { isSelected } from '@/domain/promotions/select-lines'

/** Units of a line that still count, i.e. that no earlier offer has given away. */
export type CountedLine = { line: DiscountableLine; units: number }

/**
 * Which units a buy-x-get-y promotion lowers: the cheapest that leave enough to have been bought, since the customer
 * cannot be asked which they meant. A unit is bought or given, never both. Equally cheap units are taken in the
 * order given. Empty when too little is in the cart.
 */
export function givenUnits<Counted extends CountedLine>(
  rules: RulesOf<'buy_x_get_y'>,
  lines: readonly Counted[],
): Counted[] {
  const pools = lines.map((counted) => ({
    counted,
    units: counted.units,
    isBuy: isSelected(counted.line, rules.buy.items),
    isGet: isSelected(counted.line, rules.get.items),
  }))
  const buyOnly = unitsIn(pools.filter((pool) => pool.isBuy && !pool.isGet))
  const getOnly = unitsIn(pools.filter((pool) => pool.isGet && !pool.isBuy))
  const either = unitsIn(pools.filter((pool) => pool.isGet && pool.isBuy))
  const uses = Math.min(
    rules.maximumUses ?? Number.POSITIVE_INFINITY,
    Math.floor((buyOnly + either) / rules.buy.quantity),
    Math.floor((getOnly + either) / rules.get.quantity),
    Math.floor((buyOnly + getOnly + either) / (rules.buy.quantity + rules.get.quantity)),
  )

  let wanted = uses * rules.get.quantity
  let spare = either - Math.max(0, uses * rules.buy.quantity - buyOnly)
  const given: Counted[] = []
  const cheapestFirst = pools
    .filter((pool) => pool.isGet)
    .sort((a, b) => a.counted.line.unitAmount - b.counted.line.unitAmount)
  for (const { counted, units, isBuy } of cheapestFirst) {
    const taken = Math.min(units, wanted, isBuy ? spare : units)
    wanted -= taken
    if (isBuy) spare -= taken
    if (taken > 0) given.push({ ...counted, units: taken })
  }
  return given
}

function unitsIn(pools: readonly { units: number }[]): number {
  return pools.reduce((sum, pool) => sum + pool.units, 0)
}
