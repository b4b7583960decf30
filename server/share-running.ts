/** Lets everyone who asks for the same thing while it is being made wait for that one making. */
export function shareRunning<T>() {
  const running = new Map<string, Promise<T>>()

  return function share(key: string, work: () => Promise<T>): Promise<T> {
    const shared = running.get(key)
    if (shared !== undefined) return shared
    const promise = work().finally(() => running.delete(key))
    running.set(key, promise)
    return promise
  }
}
