'use client'

import { Copy } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'

/** Something to take along: it can be selected, and with script copied at once. */
export function CopyField({ value, label }: { value: string; label: string }) {
  const id = useId()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setIsCopied(true)
  }
  return (
    <div className="rounded border-s-2 border-ok bg-ok-wash p-3">
      <label htmlFor={id} className="caption mb-1 block">
        {label}
      </label>
      <input
        id={id}
        readOnly
        value={value}
        onFocus={(event) => event.target.select()}
        className="control w-full text-13"
      />
      <Button onClick={copy} className="script-only mt-2">
        <Copy aria-hidden className="size-4" />
        <span aria-live="polite">{isCopied ? 'Copied' : 'Copy the link'}</span>
      </Button>
    </div>
  )
}
