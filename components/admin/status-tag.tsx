import clsx from 'clsx'
import { Circle, CircleAlert, CircleCheck, CircleDot, OctagonX } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Signal } from '@/components/ui/notice'

export type StatusSignal = Signal | 'plain'

const icons = {
  ok: CircleCheck,
  notice: CircleDot,
  warn: CircleAlert,
  stop: OctagonX,
  plain: Circle,
}

const looks: Record<StatusSignal, string> = {
  ok: 'bg-ok-wash text-ok',
  notice: 'bg-notice-wash text-notice',
  warn: 'bg-warn-wash text-warn',
  stop: 'bg-stop-wash text-stop',
  plain: 'bg-stock text-ink-soft',
}

/** A state in a word, told by icon, colour and the word itself. */
export function StatusTag({ signal, children }: { signal: StatusSignal; children: ReactNode }) {
  const Icon = icons[signal]
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1.5 rounded px-2 py-0.5 text-13 font-medium whitespace-nowrap',
        looks[signal],
      )}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {children}
    </span>
  )
}
