import { type RefObject, useEffect, useRef, useState } from 'react'

type Row<Value> = { key: number; value: Value }

/** The first field of a row, or its last button, which takes it away. */
type Aim = { place: number; on: 'field' | 'button' }

/**
 * Rows of a list that one can add to, take from and put in order. `marker`: an element of the form that shall hear of it. The focus goes to
 * a row that was added, and from one that is gone to its neighbour, or to what adds one: for that, `list` and `adder` are given to both.
 */
export function useRows<Value>(
  initial: readonly Value[],
  marker?: RefObject<HTMLInputElement | null>,
) {
  const [rows, setRows] = useState<readonly Row<Value>[]>(() =>
    initial.map((value, key) => ({ key, value })),
  )
  const next = useRef(initial.length)
  const isFirst = useRef(true)
  const list = useRef<HTMLOListElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const aim = useRef<Aim>(undefined)

  // Whoever listens to the form hears of fields that came, went or changed places.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else if (rows) marker?.current?.dispatchEvent(new Event('change', { bubbles: true }))
    const { current: wanted } = aim
    aim.current = undefined
    if (wanted) (findIn(list.current?.children[wanted.place], wanted.on) ?? adder.current)?.focus()
  }, [rows, marker])

  return {
    rows,
    list,
    adder,
    add: (value: Value) => {
      const key = next.current
      next.current += 1
      aim.current = { place: rows.length, on: 'field' }
      setRows((all) => [...all, { key, value }])
    },
    remove: (key: number) => {
      const place = rows.findIndex((row) => row.key === key)
      aim.current = { place: Math.min(place, rows.length - 2), on: 'button' }
      setRows((all) => all.filter((row) => row.key !== key))
    },
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

function findIn(row: Element | undefined, on: Aim['on']): HTMLElement | undefined {
  const found = row?.querySelectorAll<HTMLElement>(on === 'field' ? 'input, select' : 'button')
  return on === 'field' ? found?.item(0) : [...(found ?? [])].at(-1)
}
