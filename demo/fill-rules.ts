import type { Tx } from '@/db/transact'
import { demoActor } from '@/demo/actor'
import type { DemoTaxClass } from '@/demo/goods/types'
import {
  type DemoPromotion,
  type DemoShippingMethod,
  promotions,
  shippingZones,
  taxZones,
} from '@/demo/rules'
import { shop } from '@/demo/shop'
import { createPromotion } from '@/domain/promotions/create-promotion'
import type { PromotionRules } from '@/domain/promotions/rules'
import { createShippingZone } from '@/domain/shipping/create-zone'
import { createTaxClass } from '@/domain/tax/create-class'
import { createTaxZone } from '@/domain/tax/create-zone'

export type TaxClassIds = Record<DemoTaxClass, string>

const KIND_OF_BASIS = { flat: 'flat', weight: 'by_weight', price: 'by_price' } as const

/** Tax, shipping and promotions; answers the ids of the tax classes. */
export async function fillRules(tx: Tx): Promise<TaxClassIds> {
  const taxClassIds = await fillTaxClasses(tx)
  await fillTaxZones(tx, taxClassIds)
  const methodIds = await fillShippingZones(tx, taxClassIds.standard)
  for (const promotion of promotions) await fillPromotion(tx, promotion, methodIds)
  return taxClassIds
}

async function fillTaxClasses(tx: Tx): Promise<TaxClassIds> {
  const make = async (name: string) => (await createTaxClass(tx, demoActor, { name })).id
  return {
    standard: await make('Standard'),
    reduced: await make('Reduced (printed matter)'),
    digital: await make('Digital'),
    exempt: await make('Exempt (gift cards)'),
  }
}

async function fillTaxZones(tx: Tx, taxClassIds: TaxClassIds): Promise<void> {
  for (const { title, countries, rates } of taxZones) {
    const classes = Object.entries(taxClassIds).map(([name, id]) => ({ name, id }))
    await createTaxZone(tx, demoActor, {
      name: title,
      countries: [...countries],
      isDefault: countries.length === 0,
      rates: classes.flatMap(({ name, id: taxClassId }) => {
        const ratePpm = Object.entries(rates).find(([key]) => key === name)?.[1] ?? 0
        return ratePpm > 0 ? [{ taxClassId, name: 'VAT', ratePpm }] : []
      }),
    })
  }
}

/** Answers key of the method → id. */
async function fillShippingZones(tx: Tx, taxClassId: string): Promise<Map<string, string>> {
  const methodIds = new Map<string, string>()
  for (const { title, countries, methods } of shippingZones) {
    const zone = await createShippingZone(tx, demoActor, {
      name: title,
      countries: [...countries],
      isRestOfWorld: countries.length === 0,
      methods: methods.map((method) => shippingMethod(method, taxClassId)),
    })
    for (const [index, { key }] of methods.entries())
      methodIds.set(key, zone.methodIds[index] ?? '')
  }
  return methodIds
}

function shippingMethod(method: DemoShippingMethod, taxClassId: string) {
  const { kind, title: name, description, deliveryDays, basis, rates } = method
  return {
    kind,
    name,
    description,
    taxClassId,
    minDays: deliveryDays.min,
    maxDays: deliveryDays.max,
    rates: rates.map(({ from: minValue, below: maxValue, amount }) => ({
      kind: KIND_OF_BASIS[basis],
      minValue,
      maxValue,
      currency: shop.currency,
      amount,
    })),
  }
}

async function fillPromotion(
  tx: Tx,
  { title: name, effect, minimumAmount, code }: DemoPromotion,
  methodIds: Map<string, string>,
): Promise<void> {
  const minimumSubtotal = minimumAmount ? { [shop.currency]: minimumAmount } : undefined
  await createPromotion(tx, demoActor, {
    name,
    rules: { ...rulesOf(effect, methodIds), minimumSubtotal },
    requiresCode: code !== undefined,
    codes: code ? [code] : [],
  })
}

function rulesOf(
  effect: DemoPromotion['effect'],
  methodIds: Map<string, string>,
): Extract<PromotionRules, { kind: 'order' | 'shipping' }> {
  if (effect.kind === 'order_percentage') {
    return { kind: 'order', discount: { type: 'percent', ppm: effect.ppm } }
  }
  if (effect.kind === 'order_amount') {
    return {
      kind: 'order',
      discount: { type: 'fixed', amounts: { [shop.currency]: effect.amount } },
    }
  }
  const methodId = methodIds.get(effect.method)
  return {
    kind: 'shipping',
    discount: { type: 'percent', ppm: 1_000_000 },
    methodIds: methodId ? [methodId] : undefined,
  }
}
