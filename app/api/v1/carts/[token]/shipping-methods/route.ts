import { endpoint } from '@/app/_http/endpoint'
import { presentShippingMethod } from '@/app/api/v1/carts/cart'
import { listShippingMethodsOperation } from '@/app/api/v1/carts/operations'
import { getCheckout } from '@/domain/checkout/get-checkout'

export const GET = endpoint({
  input: listShippingMethodsOperation.input,
  read: async (reader, { params, query }) => {
    const { cart, shippingOptions } = await getCheckout(reader, params.token, query.country)
    const { currency } = cart
    const shippingMethods = shippingOptions.map((one) => presentShippingMethod(one, currency))
    return { body: { shippingMethods } }
  },
})
