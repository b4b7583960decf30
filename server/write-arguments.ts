/**
 * What `write` and `end` of a stream were given, whichever of their three forms was used: `(chunk?, encoding?, done?)`.
 * The bytes are a copy, because the caller may use its buffer again.
 */
export function readArguments(given: readonly unknown[]): {
  bytes: Buffer | undefined
  done: () => void
} {
  const [chunk, encoding] = given
  const callback = given.find((argument) => typeof argument === 'function')
  return { bytes: asBytes(chunk, encoding), done: () => callback?.() }
}

function asBytes(chunk: unknown, encoding: unknown): Buffer | undefined {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  if (typeof chunk !== 'string') return undefined
  const isEncoding = typeof encoding === 'string' && Buffer.isEncoding(encoding)
  return Buffer.from(chunk, isEncoding ? encoding : 'utf8')
}

/** The headers among the arguments of `writeHead`: `(status, message?, headers?)`, headers as an object or a flat list. */
export function readHeaders(given: readonly unknown[]): [name: string, value: string | string[]][] {
  const headers = given.find((argument) => typeof argument === 'object' && argument !== null)
  if (headers === undefined) return []
  const pairs = Array.isArray(headers) ? pairUp(headers) : Object.entries(headers)
  return pairs.map(([name, value]) => [
    String(name),
    Array.isArray(value) ? value.map(String) : String(value),
  ])
}

function pairUp(flat: readonly unknown[]): [unknown, unknown][] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1]]] : []))
}
