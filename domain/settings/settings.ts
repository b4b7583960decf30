import { z } from 'zod'

/** A path within the shop, or an address elsewhere. */
const href = z
  .string()
  .regex(/^(\/(?!\/)|https?:\/\/|mailto:|tel:)/, 'must be a path or an address')
const line = z.string().trim().max(200)
const sentence = z.string().trim().max(500)
const text = z.string().trim().max(20_000)

export const settingsLink = z.object({ label: line.min(1), href })

export const paymentMethods = ['test', 'bank_transfer', 'on_collection'] as const
export type PaymentMethod = (typeof paymentMethods)[number]

/** Everything a shop's staff can decide about the shop itself. Empty text means: not shown. */
export const shopSettings = z.object({
  name: line.min(1),
  tagline: line,
  description: sentence,
  announcement: line,
  /** ISO 4217. All prices of the shop are in it. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** BCP 47: how money and dates are written. */
  locale: z.string().refine(isLocale, 'is not a language tag'),
  timeZone: z.string().refine(isTimeZone, 'is not a time zone'),
  /** ISO 3166-1 alpha-2: where the shop is at home, and where prices are shown for. */
  country: z.string().regex(/^[A-Z]{2}$/),
  pricesIncludeTax: z.boolean(),
  taxRounding: z.enum(['line', 'invoice']),

  contact: z.object({ email: line, phone: line, addressLines: z.array(line).max(8) }),
  menu: z.array(settingsLink).max(8),
  footer: z.array(z.object({ title: line, links: z.array(settingsLink).max(12) })).max(4),
  profiles: z.array(settingsLink).max(8),

  hero: z.object({
    title: line,
    text: sentence,
    link: settingsLink,
    mediaId: z.string().nullable(),
  }),
  /** Collections shown on the front page, by slug. */
  homeShelves: z.array(z.object({ title: line, summary: sentence, collection: line })).max(8),
  story: z.object({
    title: line,
    /** Markdown. */
    body: text,
    link: settingsLink.nullable(),
    mediaId: z.string().nullable(),
  }),
  deliveryNote: sentence,
  returnsNote: sentence,

  paymentMethods: z.array(z.enum(paymentMethods)),
  /** `automatic`: money is taken when it is authorized; `manual`: by staff, later. */
  paymentCapture: z.enum(['automatic', 'manual']),
  bankTransferInstructions: text,

  /** Below the limit of the database, 999. */
  maxLineQuantity: z.int().min(1).max(999),
  maxCartLines: z.int().min(1).max(500),
  /** How long goods are held for somebody who pays. */
  reservationMinutes: z.int().min(1).max(1440),
  /** So many pieces or fewer are told as a number. */
  lowStockAt: z.int().min(1).max(5),
  /** How long goods are called new. */
  newForDays: z.int().min(0).max(365),
  productsPerPage: z.int().min(4).max(96),

  publication: z.object({
    /** Stands over its front page. */
    title: line.min(1),
    description: sentence,
    articlesPerPage: z.int().min(4).max(48),
    /** Else they submit, and an editor publishes. */
    canAuthorsPublish: z.boolean(),
  }),
  comments: z.object({
    /** The switch for the whole publication; each article has its own besides. */
    isOpen: z.boolean(),
    /** `first`: held until one of the same person was approved. */
    held: z.enum(['all', 'first', 'none']),
    /** More links than this make a comment wait. */
    maxLinks: z.int().min(0).max(20),
  }),
  reviews: z.object({ isOpen: z.boolean(), held: z.enum(['all', 'first', 'none']) }),
  /** How long new owners and admins may work without a second factor; 0 asks for it at once. */
  secondFactorGraceDays: z.int().min(0).max(365),
})

export type ShopSettings = z.infer<typeof shopSettings>

/** A shop that nobody has set up yet. */
export const defaultSettings: ShopSettings = {
  name: 'A new shop',
  tagline: '',
  description: '',
  announcement: '',
  currency: 'EUR',
  locale: 'en-IE',
  timeZone: 'Europe/Berlin',
  country: 'DE',
  pricesIncludeTax: true,
  taxRounding: 'line',
  contact: { email: '', phone: '', addressLines: [] },
  menu: [],
  footer: [],
  profiles: [],
  hero: {
    title: 'A shop of our own',
    text: '',
    link: { label: 'See all goods', href: '/products' },
    mediaId: null,
  },
  homeShelves: [],
  story: { title: '', body: '', link: null, mediaId: null },
  deliveryNote: '',
  returnsNote: '',
  paymentMethods: ['test', 'bank_transfer', 'on_collection'],
  paymentCapture: 'automatic',
  bankTransferInstructions: '',
  maxLineQuantity: 99,
  maxCartLines: 100,
  reservationMinutes: 30,
  lowStockAt: 5,
  newForDays: 30,
  productsPerPage: 24,
  publication: {
    title: 'Journal',
    description: '',
    articlesPerPage: 12,
    canAuthorsPublish: false,
  },
  comments: { isOpen: true, held: 'first', maxLinks: 2 },
  reviews: { isOpen: true, held: 'first' },
  secondFactorGraceDays: 14,
}

function isLocale(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

function isTimeZone(value: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
