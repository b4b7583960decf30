import { type RefObject, useEffect, useState } from 'react'

/** One element over everything else, which meanwhile is out of reach; Escape ends it. */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [isFull, setIsFull] = useState(false)

  useEffect(() => {
    if (!isFull || !element.current) return
    const others = othersAround(element.current)
    for (const other of others) other.inert = true
    const onKeyDown = (event: KeyboardEvent) => {
      const isInDialog =
        event.target instanceof Element && event.target.closest('dialog, [popover]')
      if (event.key === 'Escape' && !isInDialog) setIsFull(false)
    }
    document.addEventListener('keydown', onKeyDown)
    document.documentElement.classList.add('is-writing')
    return () => {
      for (const other of others) other.inert = false
      document.removeEventListener('keydown', onKeyDown)
      document.documentElement.classList.remove('is-writing')
    }
  }, [isFull, element])

  return [isFull, setIsFull] as const
}

/** What does not hold the element: the siblings on every step up to the page. What said where a save is stays in reach. */
function othersAround(element: HTMLElement): HTMLElement[] {
  const others: HTMLElement[] = []
  for (let step = element; step.parentElement; step = step.parentElement) {
    for (const sibling of step.parentElement.children) {
      const isOther = sibling instanceof HTMLElement && sibling !== step && !sibling.inert
      if (isOther && !sibling.matches('[data-writing-bar], script, style')) others.push(sibling)
    }
  }
  return others
}
