import type { Server } from 'node:http'

const SWEEP_MS = 50

/**
 * Stops accepting connections and lets requests in flight finish, for at most `graceMs`; then cuts what is left.
 * Resolves with whether everything finished by itself.
 */
export async function drain(server: Server, graceMs: number): Promise<boolean> {
  let isClean = true
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // Kept-alive connections become idle one by one as their answers end.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
  const limit = setTimeout(() => {
    isClean = false
    server.closeAllConnections()
  }, graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(limit)
  return isClean
}
