/** A part of an address without its percent encoding; undefined where that makes no sense. */
export function decoded(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}
