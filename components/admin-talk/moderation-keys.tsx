'use client'

import { useEffect, useState } from 'react'
import { isTyping } from '@/components/admin/is-typing'
import { Button } from '@/components/ui/button'

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'approve'],
  ['s', 'spam'],
  ['r', 'remove'],
  ['u', 'put back'],
  ['e', 'answer'],
  ['x', 'choose'],
  ['o', 'open'],
  ['?', 'this list'],
] as const

/** Judging from the keyboard: `j` and `k` go from one to the next, a letter decides, and the next one is in focus when the page is back. */
export function ModerationKeys() {
  const [isShown, setIsShown] = useState(false)

  useEffect(() => {
    const target = document.getElementById(location.hash.slice(1))
    if (target?.matches('[data-moderated]')) target.focus()
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      if (event.key === '?') setIsShown((shown) => !shown)
      else if (!act(event.key)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <div className="mt-4 max-lg:hidden">
      <Button look="quiet" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        Keys
      </Button>
      {isShown && (
        <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-2 text-15">
          {KEYS.map(([key, word]) => (
            <div key={key} className="flex items-center gap-2">
              <dt>
                <kbd className="rounded border border-edge px-2 py-0.5 font-mono text-13">
                  {key}
                </kbd>
              </dt>
              <dd className="text-ink-soft">{word}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

/** Whether the key means something here. */
function act(key: string): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('[data-moderated]')]
  const current = items.findIndex((item) => item.contains(document.activeElement))
  if (key === 'j' || key === 'k') return step(items, current, key === 'j' ? 1 : -1)
  const item = items[current]
  if (!item) return false
  if (key === 'x') return press(item, '[data-choice]')
  if (key === 'o') return press(item, '[data-open]')
  if (key === 'e') return openAnswer(item)
  if (!/^[asru]$/.test(key)) return false
  rememberNext(items[current + 1] ?? items[current - 1])
  return press(item, `[data-key="${key}"]`)
}

function step(items: HTMLElement[], current: number, by: 1 | -1): boolean {
  const next = items[current < 0 ? 0 : Math.min(Math.max(current + by, 0), items.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

function press(item: HTMLElement, selector: string): boolean {
  const found = item.querySelector<HTMLElement>(selector)
  found?.click()
  return found !== null
}

function openAnswer(item: HTMLElement): boolean {
  const fold = item.querySelector<HTMLDetailsElement>('details[data-answer]')
  if (!fold) return false
  fold.open = true
  fold.querySelector('textarea')?.focus()
  return true
}

/** Told to the form, so that it leads back to where one was. */
function rememberNext(next: HTMLElement | undefined): void {
  const field = document.querySelector<HTMLInputElement>('#moderation input[name="next"]')
  if (field && next) field.value = next.id
}
