'use client'

import clsx from 'clsx'
import { X } from 'lucide-react'
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'

interface DrawerProps {
  isOpen: boolean
  onClose: () => void
  title: string
  /** At the end of the line (a drawer) or in the middle (a dialog). */
  place?: 'side' | 'middle'
  children: ReactNode
  /** Stays in view below the content. */
  footer?: ReactNode
}

const places = {
  side: 'ms-auto me-0 my-0 h-dvh max-h-dvh w-full max-w-md',
  middle: 'm-auto max-h-[85dvh] w-[calc(100%-2rem)] max-w-lg rounded',
}

/**
 * A modal built on the browser's own `<dialog>`: it keeps the focus inside, gives it back, closes on
 * Escape and makes the page behind it inert. The field with `data-first-focus` gets the focus when it opens.
 */
export function Drawer({ isOpen, onClose, title, place = 'side', children, footer }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (!isOpen) return dialog.current?.close()
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus()
  }, [isOpen])

  const closeOnBackdrop = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === dialog.current) onClose()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the close button do the same by keyboard.
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeOnBackdrop}
      className={clsx('modal bg-paper text-ink shadow-sheet', places[place])}
    >
      <div className="flex max-h-full min-h-full flex-col">
        <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
          <h2 id={titleId} className="font-serif text-25">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            className="-me-2.5 inline-flex size-11 items-center justify-center rounded hover:bg-stock"
          >
            <X aria-hidden className="size-5" />
            <span className="sr-only">Close</span>
          </button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
        {footer && <div className="border-t border-line px-5 py-4">{footer}</div>}
      </div>
    </dialog>
  )
}
