import { hashToken } from '@/lib/ids'
import { keyedHash } from '@/lib/keyed-hash'

/** The unguessable part of a guest's order link. Derived, so that a mail sent later can carry the same link. */
export function orderAccessToken(orderId: string): string {
  return keyedHash('order-access', orderId)
}

/** By which the order is found again: a leaked database opens no order page. */
export function orderAccessTokenHash(orderId: string): string {
  return hashToken(orderAccessToken(orderId))
}
