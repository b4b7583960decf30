'use client'

import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** Without script the browser's own menu prints. */
export function PrintButton() {
  return (
    <Button look="primary" className="script-only" onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      Print
    </Button>
  )
}
