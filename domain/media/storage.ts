import type { Readable } from 'node:stream'

/** Bytes from `start` to `end`, both inclusive, as in an HTTP range. */
export type ByteRange = { start: number; end: number }

/** `size` is that of the whole file, also when only a range of it is in `body`. */
export type StoredFile = { size: number; body: Readable }

/**
 * Where files lie. A key is never given to other content, so a file never changes once it is there. Implemented in `providers/storage`.
 */
export type FileStorage = {
  /** Stores the bytes whole or not at all. Doing it twice is doing it once. Throws `storage_full`. */
  put(key: string, bytes: Uint8Array | Readable, contentType: string): Promise<void>
  /** Undefined when there is no such file. */
  open(key: string, range?: ByteRange): Promise<StoredFile | undefined>
  /** Also succeeds when there is nothing to remove. */
  remove(key: string): Promise<void>
}

/** Files for everybody who knows their address. What has no address lies in a `FileStorage` apart from it. */
export type PublicStorage = FileStorage & {
  /** Where a browser finds the file: a path within the shop or an absolute address. */
  publicUrl(key: string): string
}
