import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'

declare global {
  // Shared by the front door, which receives, and Next's bundle, where it is read.
  var stationerHeldUploads: Map<string, Readable> | undefined
}

/** Written by the front door alone: under which name it holds the body of this request. */
export const HELD_UPLOAD_HEADER = 'x-stationer-upload'

/**
 * Keeps a request's body unread, past Next, for the door that takes it. Next would read it as fast as it comes, with nobody to say that it
 * is too much; so it waits in the network, and only who may send it is listened to.
 */
export function holdUpload(body: Readable): { name: string; release: () => void } {
  const name = randomUUID()
  held().set(name, body)
  return { name, release: () => held().delete(name) }
}

/** The body held for a request; once. */
export function takeHeldUpload(name: string | null): Readable | undefined {
  const body = held().get(name ?? '')
  held().delete(name ?? '')
  return body
}

function held(): Map<string, Readable> {
  globalThis.stationerHeldUploads ??= new Map()
  return globalThis.stationerHeldUploads
}
