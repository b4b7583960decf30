/** One customer's way through the shop, told in the answers of the API: the same goods and amounts everywhere. */

const eur = (amount: number) => ({ amount, currency: 'EUR' })

const productId = 'prd_01jd3m6k8q2v5w7x9y0z1a2b3c'
const variantId = 'var_01jd3m6k8q2v5w7x9y0z1a2b3d'
const slug = 'field-notebook'
const sku = 'NB-A5-DOT'
const title = 'Field notebook'

export const examplePicture = {
  alt: 'A notebook in green cloth, open at a dotted page',
  width: 1600,
  height: 2000,
  sources: [
    {
      width: 400,
      webp: '/media/9f2c41d07be35a68-400.webp',
      jpeg: '/media/9f2c41d07be35a68-400.jpg',
    },
  ],
}

export const exampleAddress = {
  name: 'Ada Fern',
  line1: 'Lindenallee 4',
  postalCode: '10115',
  city: 'Berlin',
  country: 'DE',
}

const priced = { price: eur(1850), compareAtPrice: null, taxIncluded: true }
const stock = { state: 'low', count: 4 }

export const exampleCard = {
  id: productId,
  slug,
  path: `/products/${slug}`,
  title,
  subtitle: 'Sewn, lies flat',
  picture: examplePicture,
  ...priced,
  priceVaries: true,
  stock,
  isNew: false,
  swatches: [{ label: 'Moss', colour: '#5c6b4a' }],
}

export const exampleProduct = {
  id: productId,
  slug,
  path: `/products/${slug}`,
  title,
  subtitle: 'Sewn, lies flat',
  vendor: 'Foxglove & Finch',
  kind: 'physical',
  descriptionHtml: '<p>For pockets and benches.</p>',
  details: [{ label: 'Paper', value: '90 g/m², cream' }],
  pictures: [examplePicture],
  options: [
    { key: 'size', label: 'Size', values: [{ key: 'a5', label: 'A5', swatch: null }] },
    { key: 'ruling', label: 'Ruling', values: [{ key: 'dotted', label: 'Dotted', swatch: null }] },
  ],
  variants: [
    {
      id: variantId,
      sku,
      title: 'A5 · Dotted',
      choice: { size: 'a5', ruling: 'dotted' },
      ...priced,
      stock,
      pictureIndex: 0,
    },
  ],
  collections: [{ slug: 'notebooks', path: '/collections/notebooks', title: 'Notebooks' }],
  maxQuantity: 99,
}

export const exampleShippingMethod = {
  id: 'shm_01jd3m6k8q2v5w7x9y0z1a2b3e',
  kind: 'delivery',
  name: 'Letter post',
  description: 'Climate-neutral, with a tracking number',
  minDays: 2,
  maxDays: 4,
  price: eur(490),
}

export const exampleTotals = {
  items: eur(3700),
  discount: eur(370),
  shipping: eur(490),
  fee: eur(0),
  addedTax: eur(0),
  tax: eur(610),
  total: eur(3820),
}

const chosen = {
  slug,
  sku,
  title,
  options: [
    { name: 'Size', value: 'A5' },
    { name: 'Ruling', value: 'Dotted' },
  ],
  picture: examplePicture,
  personalisation: '',
  quantity: 2,
  unitPrice: eur(1850),
}

const said = {
  note: 'Please ring twice.',
  email: 'ada@example.com',
  phone: null,
  shippingAddress: exampleAddress,
}

export const exampleNewCart = {
  lines: [{ variantId, quantity: 2 }],
  email: said.email,
  shippingAddress: exampleAddress,
  shippingMethodId: exampleShippingMethod.id,
  paymentMethod: 'test',
  codes: ['WELCOME10'],
}

export const exampleCart = {
  status: 'open',
  version: 4,
  currency: 'EUR',
  pricesIncludeTax: true,
  lines: [
    {
      id: 'cln_01jd3m6k8q2v5w7x9y0z1a2b3f',
      variantId,
      productId,
      ...chosen,
      maxQuantity: 4,
      compareAtPrice: null,
      amount: eur(3700),
      priceChange: null,
      problem: null,
      requiresShipping: true,
    },
  ],
  quantity: 2,
  codes: [{ code: 'WELCOME10', rejection: null }],
  ...said,
  billingAddress: null,
  country: 'DE',
  shippingMethod: exampleShippingMethod,
  paymentMethod: 'test',
  paymentMethods: ['test', 'bank_transfer'],
  discounts: [{ label: 'Welcome', code: 'WELCOME10', amount: eur(370), isShipping: false }],
  taxes: [{ name: 'VAT', ratePpm: 190_000, amount: eur(610) }],
  totals: exampleTotals,
  requiresShipping: true,
  nextStep: 'review',
  problems: [],
}

export const exampleToken = 'q3n1VtY0mSgXk7pWcU5bA2fRzJ8hLdE4oTiG6yPvB9s'

export const exampleNewOrder = {
  cartToken: exampleToken,
  cartVersion: exampleCart.version,
  shownTotal: exampleTotals.total,
}

export const exampleOrder = {
  id: 'ord_01jd3m6k8q2v5w7x9y0z1a2b3g',
  number: '1001',
  status: 'pending',
  fulfilmentStatus: 'unfulfilled',
  currency: 'EUR',
  pricesIncludeTax: true,
  ...said,
  billingAddress: exampleAddress,
  lines: [
    {
      id: 'oln_01jd3m6k8q2v5w7x9y0z1a2b3h',
      ...chosen,
      discount: eur(370),
      net: eur(2798),
      tax: eur(532),
      gross: eur(3330),
      fulfilledQuantity: 0,
      cancelledQuantity: 0,
      refundedQuantity: 0,
    },
  ],
  shipping: { kind: 'delivery', name: 'Letter post', minDays: 2, maxDays: 4, gross: eur(490) },
  discounts: [{ label: 'Welcome', code: 'WELCOME10', amount: eur(370) }],
  taxes: [{ name: 'VAT', ratePpm: 190_000, net: eur(3210), tax: eur(610) }],
  totals: exampleTotals,
  paid: eur(0),
  fulfilments: [],
  refunds: [],
  createdAt: '2026-11-23T09:30:00.000Z',
  placedAt: null,
  expiresAt: '2026-11-23T10:00:00.000Z',
}

export const examplePayment = {
  status: 'open',
  method: 'test',
  url: 'https://shop.example/pay/sim_01jd3m6k8q2v5w7x9y0z1a2b3j',
}
