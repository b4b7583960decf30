import type { Readable } from 'node:stream'

/** Bytes from `start` to `end`, both inclusive, as in an HTTP range. */
export type ByteRange = { start: number; end: number }

/** `size` is that of the whole file, also when only a range of it is in `body`. */
export type StoredFile = { size: number; body: Readable }

/**
 * Where files lie. Keys are made from the content (`4f/4f1c…-960.webp`), so a file never changes once it is there.
 * Implemented in `providers/storage`.
 */
export type MediaStorage = {
  /** Stores the bytes whole or not at all. Doing it twice is doing it once. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** Undefined when there is no such file. */
  open(key: string, range?: ByteRange): Promise<StoredFile | undefined>
  /** Also succeeds when there is nothing to remove. */
  remove(key: string): Promise<void>
  /** Where a browser finds the file: a path within the shop or an absolute address. */
  publicUrl(key: string): string
}
