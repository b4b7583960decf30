import { createServer, type RequestListener, type Server } from 'node:http'
import { StartupError } from '@/lib/errors'

/**
 * Limits for clients that are slow, huge or both. A connection that sends its headers too slowly gets 408,
 * headers that are too large 431; both by Node itself.
 */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  /** Headers and body together; enough for an upload from a slow phone. Every other body has its own limit at the front door. */
  requestTimeout: 600_000,
  /** Longer than the 60 s after which common proxies drop an idle connection, so that they drop it first. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
}
const MAX_HEADERS = 100
/** A socket that has neither sent nor taken a byte for so long is cut, which ends readers that stall. */
const SILENT_SOCKET_MS = 120_000

export type Limits = Partial<typeof LIMITS>

export function createHttpServer(listener: RequestListener, limits: Limits = {}): Server {
  const server = createServer({ ...LIMITS, ...limits }, listener)
  server.maxHeadersCount = MAX_HEADERS
  server.timeout = SILENT_SOCKET_MS
  return server
}

/** Resolves when the server accepts connections; a port it cannot have is told in one sentence. */
export function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    server.listen({ port, host }, () => resolve())
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host?: string): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is already in use; stop what runs there, or set PORT to another number.`,
    EACCES: `This user may not open port ${port}; set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}; correct HOST or leave it out.`,
    ENOTFOUND: `The name ${host} is unknown; correct HOST or leave it out.`,
  }
  const sentence = sentences[error.code ?? '']
  return sentence === undefined ? error : new StartupError(sentence, { cause: error })
}
