import { slugify } from '@/lib/slug'

/**
 * A key fit for addresses and forms for each name, unique among them: `A5` becomes `a5`, a second name that would become
 * `a5` too becomes `a5-2`. The same names in the same order get the same keys.
 */
export function keysOf(names: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    if (keys.has(name)) continue
    const wanted = slugify(name) || 'other'
    let key = wanted
    for (let next = 2; taken.has(key); next += 1) key = `${wanted}-${next}`
    keys.set(name, key)
    taken.add(key)
  }
  return keys
}
