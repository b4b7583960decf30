type Hook = { name: string; stop: () => Promise<void> | void }

declare global {
  // The server and Next's bundle each carry a copy of this module, so the list hangs on what they share.
  var stationerShutdownHooks: Hook[] | undefined
}

/** Registers what must be stopped before the process ends. The last registered is stopped first. */
export function onShutdown(name: string, stop: Hook['stop']): void {
  globalThis.stationerShutdownHooks ??= []
  globalThis.stationerShutdownHooks.push({ name, stop })
}

/** Stops everything once, each within `timeoutMs`; one that fails or hangs does not keep the others from stopping. */
export async function runShutdownHooks(
  timeoutMs: number,
  onTrouble: (name: string, error: unknown) => void,
): Promise<void> {
  const hooks = globalThis.stationerShutdownHooks ?? []
  globalThis.stationerShutdownHooks = []
  for (const { name, stop } of hooks.toReversed()) {
    try {
      await within(timeoutMs, async () => await stop())
    } catch (error) {
      onTrouble(name, error)
    }
  }
}

async function within(timeoutMs: number, work: () => Promise<void>): Promise<void> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`not done after ${timeoutMs} ms`)), timeoutMs)
  await Promise.race([work(), tooLate]).finally(() => clearTimeout(timer))
}
