'use client'

import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { useFreshMedia } from '@/components/media/use-fresh-media'
import { Fieldset } from '@/components/ui/field'
import type { MediaView } from '@/domain/media/views'

interface FocalPointFieldProps {
  cover: MediaView
  /** Percent from the upper left corner; empty: the middle. */
  x: string
  y: string
}

/** What of a picture stays in sight when it is cropped: a click on it, or two numbers. */
export function FocalPointField({ cover, x, y }: FocalPointFieldProps) {
  // One that was sent a moment ago can be seen, and clicked, as soon as it is rendered.
  const { url, width, height } = useFreshMedia(cover) ?? cover
  const [point, setPoint] = useState({ x, y })
  const mark = useRef<HTMLSpanElement>(null)
  const marker = useRef<HTMLInputElement>(null)

  // By script, because the policy lets no style attribute through that the server has written.
  useEffect(() => {
    if (!url) return
    mark.current?.style.setProperty('left', `${point.x || 50}%`)
    mark.current?.style.setProperty('top', `${point.y || 50}%`)
    mark.current?.style.setProperty('opacity', '1')
  }, [point, url])

  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    // Pressed by keyboard: the number fields are the way.
    if (event.detail === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    const share = (at: number, from: number, size: number) =>
      String(Math.round(Math.min(1, Math.max(0, (at - from) / size)) * 100))
    setPoint({
      x: share(event.clientX, box.left, box.width),
      y: share(event.clientY, box.top, box.height),
    })
    requestAnimationFrame(() =>
      marker.current?.dispatchEvent(new Event('change', { bubbles: true })),
    )
  }

  return (
    <Fieldset
      name="text.focalPoint"
      legend="What must stay in sight"
      hint="Where the cover is cropped, this point stays. Click on the picture, or write it in percent from the left and from the top."
    >
      <input ref={marker} type="hidden" form={TEXT_FORM} />
      {url && (
        <button
          type="button"
          onClick={onClick}
          aria-label="Choose the point on the picture"
          tabIndex={-1}
          className="script-only relative mb-3 block w-fit cursor-crosshair overflow-hidden rounded"
        >
          <picture className="contents">
            <img
              src={url}
              alt=""
              width={width}
              height={height}
              className="max-h-56 w-auto max-w-full"
            />
          </picture>
          <span
            ref={mark}
            aria-hidden
            className="absolute size-6 -translate-1/2 rounded-full border-2 border-paper opacity-0 shadow-sheet outline-2 outline-ink"
          />
        </button>
      )}
      <div className="grid max-w-64 grid-cols-2 gap-3">
        {(['x', 'y'] as const).map((axis) => (
          <label key={axis} className="caption grid gap-1">
            {axis === 'x' ? 'From the left, %' : 'From the top, %'}
            <input
              name={axis === 'x' ? 'text.focalX' : 'text.focalY'}
              form={TEXT_FORM}
              inputMode="decimal"
              value={point[axis]}
              onChange={(event) => setPoint({ ...point, [axis]: event.target.value })}
              maxLength={6}
              autoComplete="off"
              className="control w-full text-15"
            />
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
