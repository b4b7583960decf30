import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { applyCode } from '@/domain/cart/apply-code'
import { aCart, aVariant, setStock, staff } from '@/domain/cart/testing-cart'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { choosePayment } from '@/domain/checkout/choose-payment'
import { chooseShipping } from '@/domain/checkout/choose-shipping'
import { findCheckout, getCheckout } from '@/domain/checkout/get-checkout'
import { saveContact, saveContactInput } from '@/domain/checkout/save-contact'
import { aMarket, aReadyCart, graz } from '@/domain/checkout/testing-checkout'
import { createPromotion } from '@/domain/promotions/create-promotion'

let market: Awaited<ReturnType<typeof aMarket>>

beforeAll(async () => {
  await aVariant()
  market = await aMarket()
})

const contact = { email: 'ada@example.com', shippingAddress: graz }

describe('getCheckout', () => {
  it('asks for one step after the other', async () => {
    const cartToken = await aCart([(await aVariant({ amount: 1200 })).variantId], 2)
    const nextStep = async () => (await getCheckout(db, cartToken)).nextStep
    expect(await nextStep()).toBe('information')
    await transact((tx) => saveContact(tx, GUEST, { cartToken, ...contact }))
    expect(await nextStep()).toBe('shipping')
    const shippingMethodId = market.deliveryId
    await transact((tx) => chooseShipping(tx, GUEST, { cartToken, shippingMethodId }))
    expect(await nextStep()).toBe('payment')
    const payment = { paymentMethod: 'test', billingAddress: null }
    await transact((tx) => choosePayment(tx, GUEST, { cartToken, ...payment }))
    expect(await getCheckout(db, cartToken)).toMatchObject({
      nextStep: 'review',
      steps: ['information', 'shipping', 'payment', 'review'],
      problems: [],
      quote: {
        totals: { items: 2400, discount: 0, shipping: 490, total: 2890 },
        taxes: [{ name: 'VAT', ratePpm: 200_000, amount: 482 }],
      },
    })
  })

  it('takes the home country until an address is known, or the one asked about', async () => {
    const cartToken = await aCart([(await aVariant()).variantId])
    expect(await findCheckout(db, cartToken)).toMatchObject({
      country: 'DE',
      quote: { taxes: [{ ratePpm: 190_000 }] },
    })
    expect(await findCheckout(db, cartToken, 'AT')).toMatchObject({
      country: 'AT',
      shippingOptions: [
        { name: 'Post', amount: 490 },
        { name: 'Pick up', amount: 0 },
      ],
      quote: { taxes: [{ ratePpm: 200_000 }] },
    })
  })

  it('skips shipping where nothing travels', async () => {
    const cartToken = await aCart([(await aVariant({ requiresShipping: false })).variantId])
    const japan = { ...graz, country: 'JP', postalCode: '100-0001', city: 'Tokyo' }
    await transact((tx) =>
      saveContact(tx, GUEST, { cartToken, ...contact, shippingAddress: japan }),
    )
    expect(await getCheckout(db, cartToken)).toMatchObject({
      steps: ['information', 'payment', 'review'],
      nextStep: 'payment',
      shippingOptions: [],
      problems: [],
    })
  })

  it('names what stands in the way of the order', async () => {
    const { cartToken, variantId } = await aReadyCart(market, { stock: 3 })
    await setStock(variantId, 0)
    expect((await getCheckout(db, cartToken)).problems).toMatchObject([
      { code: 'out_of_stock', details: { variantId, available: 0 } },
    ])
  })

  it('leaves out of the total what is no longer for sale', async () => {
    const { variantId } = await aVariant({ amount: 500 })
    const gone = await aVariant({ amount: 700 })
    const cartToken = await aCart([variantId, gone.variantId])
    await transact((tx) => archiveProduct(tx, staff, { productId: gone.productId }))
    const checkout = await getCheckout(db, cartToken)
    expect(checkout.quote.totals.total).toBe(500)
    expect(checkout.problems).toMatchObject([{ code: 'variant_unavailable' }])
  })

  it('offers payment on collection only to those who collect', async () => {
    const { cartToken } = await aReadyCart(market)
    expect((await getCheckout(db, cartToken)).paymentMethods).toEqual(['test', 'bank_transfer'])
    const shippingMethodId = market.collectionId
    await transact((tx) => chooseShipping(tx, GUEST, { cartToken, shippingMethodId }))
    expect((await getCheckout(db, cartToken)).paymentMethods).toContain('on_collection')
    const payment = { paymentMethod: 'on_collection', billingAddress: null }
    await transact((tx) => choosePayment(tx, GUEST, { cartToken, ...payment }))
    await transact((tx) =>
      chooseShipping(tx, GUEST, { cartToken, shippingMethodId: market.deliveryId }),
    )
    expect(await getCheckout(db, cartToken)).toMatchObject({
      paymentMethod: null,
      nextStep: 'payment',
    })
  })

  it('shows what a code takes off', async () => {
    const { cartToken } = await aReadyCart(market)
    await transact((tx) =>
      createPromotion(tx, staff, {
        name: 'Ten off',
        rules: { kind: 'order', discount: { type: 'percent', ppm: 100_000 } },
        codes: [{ code: 'TEN' }],
      }),
    )
    await transact((tx) => applyCode(tx, GUEST, { cartToken, code: 'ten' }))
    expect((await getCheckout(db, cartToken)).quote).toMatchObject({
      discounts: [{ label: 'Ten off', code: 'TEN', amount: 120 }],
      totals: { items: 1200, discount: 120, shipping: 490, total: 1570 },
    })
  })
})

describe('the steps refuse', () => {
  it('a country the shop does not deliver to', async () => {
    const cartToken = await aCart([(await aVariant()).variantId])
    const france = { ...graz, country: 'FR', postalCode: '75001' }
    const attempt = transact((tx) =>
      saveContact(tx, GUEST, { cartToken, ...contact, shippingAddress: france }),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'country_not_served' })
  })

  it('a way of delivery that is not offered', async () => {
    const { cartToken } = await aReadyCart(market)
    const attempt = transact((tx) =>
      chooseShipping(tx, GUEST, { cartToken, shippingMethodId: 'shm_none' }),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'shipping_method_unavailable' })
  })

  it.each([
    [undefined, 'payment_method_missing'],
    ['cash_in_an_envelope', 'payment_method_unavailable'],
    ['on_collection', 'payment_method_unavailable'],
  ])('the way of paying %s', async (paymentMethod, code) => {
    const { cartToken } = await aReadyCart(market)
    const attempt = transact((tx) =>
      choosePayment(tx, GUEST, { cartToken, paymentMethod, billingAddress: null }),
    )
    await expect(attempt).rejects.toMatchObject({ code })
  })

  it.each(['nobody', 'a@b', ''])('the e-mail address "%s"', (email) => {
    expect(saveContactInput.safeParse({ ...contact, email }).success).toBe(false)
  })
})

it('tells what a way of delivery costs with the discount it would bring', async () => {
  const { cartToken } = await aReadyCart(market)
  await transact((tx) =>
    createPromotion(tx, staff, {
      name: 'Free post',
      rules: {
        kind: 'shipping',
        discount: { type: 'percent', ppm: 1_000_000 },
        methodIds: [market.deliveryId],
        minimumSubtotal: { EUR: 1200 },
      },
      requiresCode: false,
    }),
  )
  const { shippingOptions } = await getCheckout(db, cartToken)
  expect(shippingOptions).toMatchObject([
    { name: 'Post', amount: 490, payable: 0 },
    { name: 'Pick up', amount: 0, payable: 0 },
  ])
})
