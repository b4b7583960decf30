import type { OrderMail } from '@/domain/orders/mails/order-mail'

/** How money comes back to the customer: a service sends it the way it came, people have to hand it over. */
export function wayBack({ order }: OrderMail): string {
  switch (order.paymentMethod) {
    case 'bank_transfer':
      return 'We transfer it to the account it came from. It arrives within a few days.'
    case 'on_collection':
      return 'You get it from us in the shop. If you would rather have it transferred, just answer this mail.'
    default:
      return 'It goes back the way it came. Depending on your bank it arrives within a few days.'
  }
}
