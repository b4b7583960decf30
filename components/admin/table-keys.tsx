'use client'

import { useEffect } from 'react'
import { isTyping } from '@/components/admin/is-typing'

const STEPS = new Map([
  ['j', 1],
  ['k', -1],
])

/** `j` and `k` move the focus from row to row of a table; Enter then is the browser's own way to follow a link. */
export function TableKeys({ tableId }: { tableId: string }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS.get(event.key)
      if (step === undefined || isTyping(event)) return
      const table = document.getElementById(tableId)
      const links = [...(table?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])]
      const focused = table?.querySelector<HTMLAnchorElement>('a[data-row]:focus')
      const from = focused ? links.indexOf(focused) : -1
      const next = links[from < 0 ? 0 : Math.min(Math.max(from + step, 0), links.length - 1)]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [tableId])
  return null
}
