import type { DemoTaxClass } from '@/demo/goods/types'

/** Rates in parts per million: 190000 is 19 %. */
export interface DemoTaxZone {
  key: string
  title: string
  /** ISO 3166-1 alpha-2; empty for the zone of all other countries. */
  countries: readonly string[]
  rates: Readonly<Record<DemoTaxClass, number>>
}

export interface DemoShippingZone {
  key: string
  title: string
  /** Empty for the zone of all other countries. */
  countries: readonly string[]
  methods: readonly DemoShippingMethod[]
}

export interface DemoShippingMethod {
  key: string
  /** Absent: delivered. */
  kind?: 'collection'
  title: string
  description: string
  /** Working days. */
  deliveryDays: { min: number; max: number }
  basis: 'flat' | 'weight' | 'price'
  /** Ascending; `from` is inclusive, `below` exclusive: grams by weight, euro cents by price. */
  rates: readonly { from: number; below?: number; amount: number }[]
}

export interface DemoPromotion {
  key: string
  title: string
  effect:
    | { kind: 'order_percentage'; ppm: number }
    | { kind: 'order_amount'; amount: number }
    | { kind: 'free_shipping'; method: string }
  /** Goods in the cart, in euro cents. */
  minimumAmount?: number
  /** Absent: the promotion applies by itself. */
  code?: { code: string; usageLimit?: number; oncePerCustomer: boolean }
}

/**
 * Value added tax at the rates of 2026: § 12 UStG for Germany (7 % on printed matter, Annex 2 no. 49),
 * Art. 278 and 278-0 bis CGI for France (5.5 % on books).
 */
export const taxZones: readonly DemoTaxZone[] = [
  {
    key: 'germany',
    title: 'Germany',
    countries: ['DE'],
    rates: { standard: 190_000, reduced: 70_000, digital: 190_000, exempt: 0 },
  },
  {
    key: 'france',
    title: 'France',
    countries: ['FR'],
    rates: { standard: 200_000, reduced: 55_000, digital: 200_000, exempt: 0 },
  },
  {
    key: 'world',
    title: 'Rest of the world',
    countries: [],
    rates: { standard: 0, reduced: 0, digital: 0, exempt: 0 },
  },
]

export const shippingZones: readonly DemoShippingZone[] = [
  {
    key: 'home',
    title: 'Germany, France and neighbours',
    countries: ['DE', 'FR', 'AT', 'BE', 'NL', 'LU', 'DK', 'PL', 'CZ', 'IT', 'ES'],
    methods: [
      {
        key: 'standard',
        title: 'Standard post',
        description: 'By letter or parcel post, packed without plastic',
        deliveryDays: { min: 2, max: 4 },
        basis: 'weight',
        rates: [
          { from: 0, below: 500, amount: 490 },
          { from: 500, below: 2000, amount: 690 },
          { from: 2000, amount: 1190 },
        ],
      },
      {
        key: 'collection',
        kind: 'collection',
        title: 'Collect at the workshop',
        description: 'Hüxterdamm 14, Lübeck; we write as soon as it is packed',
        deliveryDays: { min: 1, max: 2 },
        basis: 'flat',
        rates: [{ from: 0, amount: 0 }],
      },
    ],
  },
  {
    key: 'world',
    title: 'Rest of the world',
    countries: [],
    methods: [
      {
        key: 'international',
        title: 'International, tracked',
        description: 'By air, tracked to the door',
        deliveryDays: { min: 6, max: 12 },
        basis: 'price',
        rates: [
          { from: 0, below: 8000, amount: 1900 },
          { from: 8000, below: 20000, amount: 2600 },
          { from: 20000, amount: 3400 },
        ],
      },
    ],
  },
]

export const promotions: readonly DemoPromotion[] = [
  {
    key: 'welcome',
    title: 'Welcome: 10 % off your order',
    effect: { kind: 'order_percentage', ppm: 100_000 },
    code: { code: 'WELCOME10', oncePerCustomer: true },
  },
  {
    key: 'first-hundred',
    title: '€5 off for the first hundred',
    effect: { kind: 'order_amount', amount: 500 },
    minimumAmount: 3000,
    code: { code: 'FIRST100', usageLimit: 100, oncePerCustomer: false },
  },
  {
    key: 'free-standard-shipping',
    title: 'Free standard shipping from €60',
    effect: { kind: 'free_shipping', method: 'standard' },
    minimumAmount: 6000,
  },
]
