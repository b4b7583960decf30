'use client'

import { Check, Link2 } from 'lucide-react'
import { useState } from 'react'

const SAID_MS = 3000

interface ShareButtonProps {
  title: string
  url: string
  className: string
}

/** The device's own way of passing something on where it has one; else the address goes to the clipboard. */
export function ShareButton({ title, url, className }: ShareButtonProps) {
  const [isCopied, setIsCopied] = useState(false)
  const share = async () => {
    if (await isShared({ title, url })) return
    await navigator.clipboard.writeText(url)
    setIsCopied(true)
    setTimeout(() => setIsCopied(false), SAID_MS)
  }
  const Icon = isCopied ? Check : Link2
  return (
    <button type="button" onClick={share} className={`${className} script-only`}>
      <Icon aria-hidden className="size-4" strokeWidth={1.75} />
      <span aria-live="polite">{isCopied ? 'Link copied' : 'Copy link'}</span>
    </button>
  )
}

/** Only where fingers are used: on a desk people want the address. */
async function isShared(what: { title: string; url: string }): Promise<boolean> {
  if (!window.matchMedia('(pointer: coarse)').matches || !navigator.canShare?.(what)) return false
  try {
    await navigator.share(what)
  } catch (error) {
    // Somebody who closes the sheet wants neither.
    if (!(error instanceof DOMException) || error.name !== 'AbortError') return false
  }
  return true
}
