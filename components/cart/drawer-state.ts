import { useSyncExternalStore } from 'react'

let isOpen = false
const listeners = new Set<() => void>()

/** Opened from wherever something was put into the cart, shown by the header. */
export function setCartDrawer(open: boolean): void {
  isOpen = open
  for (const listener of listeners) listener()
}

export function useCartDrawer(): boolean {
  return useSyncExternalStore(subscribe, read, readOnServer)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const read = () => isOpen
const readOnServer = () => false
