'use client'

import { useEffect } from 'react'

/** Marks in a list of anchors the one whose part is being read: the last heading above the upper third of the window. */
export function CurrentSection({ listId }: { listId: string }) {
  useEffect(() => {
    const list = document.getElementById(listId)
    if (!list) return
    const links = [...list.querySelectorAll('a')]
    const headings = links.flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return heading ? [{ link, heading }] : []
    })
    const mark = () => {
      const line = window.innerHeight / 3
      const passed = headings.filter(({ heading }) => heading.getBoundingClientRect().top < line)
      const current = passed.at(-1)?.link
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    }
    let frame = 0
    const onScroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(mark)
    }
    mark()
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', onScroll)
    }
  }, [listId])
  return null
}
