import type { Actor } from '@/domain/accounts/actor'
import { keyedHash } from '@/lib/keyed-hash'
import { networkOf } from '@/lib/network'

/**
 * By which a network is known again without keeping its address: a keyed hash, because there are so few IPv4 addresses that a plain one
 * could be tried out. Empty where the address is unknown.
 */
export function hashAddress(address: string | undefined): string {
  if (!address) return ''
  return keyedHash('network-address', networkOf(address), 'hex')
}

/** By which the network of whoever asks is known again; empty where it is unknown. */
export function addressHashOf(actor: Actor): string {
  return hashAddress(actor.entry?.address)
}
