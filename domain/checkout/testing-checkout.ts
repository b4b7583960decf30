import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aCart, aVariant, staff } from '@/domain/cart/testing-cart'
import { choosePayment } from '@/domain/checkout/choose-payment'
import { chooseShipping } from '@/domain/checkout/choose-shipping'
import { saveContact } from '@/domain/checkout/save-contact'
import { createShippingZone } from '@/domain/shipping/create-zone'
import { createTaxZone } from '@/domain/tax/create-zone'

export const TAX_CLASS = 'txc_test'

export const graz = {
  name: 'Ada Lovelace',
  line1: 'Hauptplatz 1',
  postalCode: '8010',
  city: 'Graz',
  country: 'AT',
}

/**
 * Where the shop of a test sells: German VAT of 19 % by default and 20 % in Austria; delivery for 4.90 and collection for
 * nothing in both, and to nowhere else. Needs a variant first, which brings the tax class.
 */
export async function aMarket(): Promise<{ deliveryId: string; collectionId: string }> {
  return await transact(async (tx) => {
    const vat = { taxClassId: TAX_CLASS, name: 'VAT' }
    const germany = { name: 'Germany', isDefault: true, rates: [{ ...vat, ratePpm: 190_000 }] }
    const austria = { name: 'Austria', countries: ['AT'], rates: [{ ...vat, ratePpm: 200_000 }] }
    await createTaxZone(tx, staff, germany)
    await createTaxZone(tx, staff, austria)
    const method = { taxClassId: TAX_CLASS, minDays: 1, maxDays: 3 }
    const rate = { kind: 'flat', currency: 'EUR' } as const
    const { methodIds } = await createShippingZone(tx, staff, {
      name: 'Near',
      countries: ['AT', 'DE'],
      methods: [
        { ...method, name: 'Post', rates: [{ ...rate, amount: 490 }] },
        { ...method, kind: 'collection', name: 'Pick up', rates: [{ ...rate, amount: 0 }] },
      ],
    })
    return { deliveryId: methodIds[0] ?? '', collectionId: methodIds[1] ?? '' }
  })
}

/** A cart that only waits for the button "Place order": one notebook for 12.00, delivery for 4.90. */
export async function aReadyCart(
  market: { deliveryId: string },
  goods: Parameters<typeof aVariant>[0] = {},
): Promise<{ cartToken: string; variantId: string }> {
  const { variantId } = await aVariant(goods)
  const cartToken = await aCart([variantId])
  await transact(async (tx) => {
    const contact = { email: 'ada@example.com', shippingAddress: graz }
    await saveContact(tx, GUEST, { cartToken, ...contact })
    await chooseShipping(tx, GUEST, { cartToken, shippingMethodId: market.deliveryId })
    await choosePayment(tx, GUEST, { cartToken, paymentMethod: 'test', billingAddress: null })
  })
  return { cartToken, variantId }
}
