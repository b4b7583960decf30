/**
 * The one cast of the code base. drizzle types each engine apart although what we use of them is the same; every table and
 * query is written, and checked, against SQLite's types.
 */
export function sameAs<Type>(value: unknown): Type {
  // biome-ignore lint/plugin: see above
  return value as Type
}
