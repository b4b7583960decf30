'use client'

import clsx from 'clsx'
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useChosenVariant } from '@/components/products/variant-context'

interface GalleryProps {
  /** Which picture of the product stands where: its index, place by place. */
  order: number[]
  /** One text per picture; for the thumbnails' names. */
  names: string[]
  slides: ReactNode[]
  thumbnails: ReactNode[]
}

/**
 * Pictures in a strip one can swipe. The thumbnails are links to the slides, so they work without
 * script; with it they scroll the strip alone, and a chosen variant brings its own picture.
 */
export function Gallery({ order, names, slides, thumbnails }: GalleryProps) {
  const strip = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState(0)
  const { variant } = useChosenVariant()

  useEffect(() => {
    const place = variant.pictureIndex === undefined ? -1 : order.indexOf(variant.pictureIndex)
    if (place !== -1) scrollToSlide(strip.current, place)
  }, [variant.pictureIndex, order])

  const follow = (event: MouseEvent, index: number) => {
    event.preventDefault()
    scrollToSlide(strip.current, index)
  }
  const onScroll = () => {
    const { scrollLeft = 0, clientWidth = 1 } = strip.current ?? {}
    setCurrent(Math.round(Math.abs(scrollLeft) / Math.max(clientWidth, 1)))
  }

  return (
    <section aria-label="Pictures">
      <ul
        ref={strip}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label="Swipe through the pictures"
        className="relative flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain rounded [scrollbar-width:none]"
      >
        {slides.map((slide, index) => (
          <li key={order[index]} id={`picture-${index + 1}`} className="w-full shrink-0 snap-start">
            {slide}
          </li>
        ))}
      </ul>
      {slides.length > 1 && (
        <ol className="mt-3 flex flex-wrap gap-2 max-md:px-(--page-margin) sm:gap-3">
          {thumbnails.map((thumbnail, index) => (
            <li key={order[index]}>
              <a
                href={`#picture-${index + 1}`}
                onClick={(event) => follow(event, index)}
                aria-current={index === current || undefined}
                className={clsx(
                  'block w-14 rounded sm:w-18',
                  'aria-[current]:not-focus-visible:outline-1 aria-[current]:not-focus-visible:outline-offset-2 aria-[current]:not-focus-visible:outline-ink',
                )}
              >
                {thumbnail}
                <span className="sr-only">
                  Picture {index + 1}: {names[index]}
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function scrollToSlide(strip: HTMLUListElement | null, index: number): void {
  const slide = strip?.children[index]
  if (!strip || !(slide instanceof HTMLElement)) return
  strip.scrollTo({ left: slide.offsetLeft, behavior: 'smooth' })
}
