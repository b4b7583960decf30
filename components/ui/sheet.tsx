'use client'

import type { ComponentProps, MouseEvent } from 'react'

/**
 * A popover that a `<button popoverTarget>` opens without any script. Pages change without a reload,
 * so a followed link has to close it.
 */
export function Sheet(props: ComponentProps<'div'> & { id: string }) {
  const closeOnLink = (event: MouseEvent<HTMLDivElement>) => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null
    if (isLink && event.currentTarget.matches(':popover-open')) event.currentTarget.hidePopover()
  }
  // biome-ignore lint/a11y/useKeyWithClickEvents: a link's click event also comes from the keyboard.
  // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the links inside.
  return <div popover="auto" onClick={closeOnLink} {...props} />
}
