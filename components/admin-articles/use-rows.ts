import { type RefObject, useEffect, useRef, useState } from 'react'

type Row<Value> = { key: number; value: Value }

/** Rows of a list that one can add to, take from and put in order. `marker`: an element of the form that shall hear of it. */
export function useRows<Value>(
  initial: readonly Value[],
  marker?: RefObject<HTMLInputElement | null>,
) {
  const [rows, setRows] = useState<readonly Row<Value>[]>(() =>
    initial.map((value, key) => ({ key, value })),
  )
  const next = useRef(initial.length)
  const isFirst = useRef(true)

  // Whoever listens to the form hears of fields that came, went or changed places.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else if (rows) marker?.current?.dispatchEvent(new Event('change', { bubbles: true }))
  }, [rows, marker])

  return {
    rows,
    add: (value: Value) => {
      const key = next.current
      next.current += 1
      setRows((all) => [...all, { key, value }])
      return key
    },
    remove: (key: number) => setRows((all) => all.filter((row) => row.key !== key)),
    /** One place up (-1) or down (1). */
    move: (key: number, by: -1 | 1) =>
      setRows((all) => {
        const from = all.findIndex((row) => row.key === key)
        const row = all[from]
        const to = from + by
        if (!row || to < 0 || to >= all.length) return all
        return all.toSpliced(from, 1).toSpliced(to, 0, row)
      }),
  }
}
