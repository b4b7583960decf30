/** Numbers in [0, 1) that are the same for the same seed: a picture looks alike on every machine. */
export type Random = () => number

/** Mulberry32, seeded from text; far from cryptographic, right for the wobble of a petal. */
export function randomFrom(seed: string): Random {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number between `from` and `to`. */
export const between = (random: Random, from: number, to: number): number =>
  from + (to - from) * random()

function hash(text: string): number {
  let value = 2166136261
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619)
  }
  return value
}
