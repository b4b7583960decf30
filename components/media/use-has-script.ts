import { useSyncExternalStore } from 'react'

/** False on the server and while hydrating: what only makes sense with script waits for it. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
