import { createHmac } from 'node:crypto'
import { hashToken } from '@/lib/ids'
import { secretKey } from '@/lib/secrets'

/** The unguessable part of a guest's order link. Derived, so that a mail sent later can carry the same link. */
export function orderAccessToken(orderId: string): string {
  return createHmac('sha256', secretKey('order-access')).update(orderId).digest('base64url')
}

/** By which the order is found again: a leaked database opens no order page. */
export function orderAccessTokenHash(orderId: string): string {
  return hashToken(orderAccessToken(orderId))
}
