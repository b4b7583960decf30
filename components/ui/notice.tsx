import clsx from 'clsx'
import { CircleAlert, CircleCheck, Info, OctagonX } from 'lucide-react'
import type { ReactNode } from 'react'

export type Signal = 'ok' | 'notice' | 'warn' | 'stop'

const icons = { ok: CircleCheck, notice: Info, warn: CircleAlert, stop: OctagonX }

const looks: Record<Signal, string> = {
  ok: 'border-ok bg-ok-wash [&>svg]:text-ok',
  notice: 'border-notice bg-notice-wash [&>svg]:text-notice',
  warn: 'border-warn bg-warn-wash [&>svg]:text-warn',
  stop: 'border-stop bg-stop-wash [&>svg]:text-stop',
}

interface NoticeProps {
  signal: Signal
  /** What happened, in a few words. */
  title?: string
  /** Read out at once when it appears: for answers to what the visitor just did. */
  isLive?: boolean
  children?: ReactNode
  className?: string
}

/** Tells something that matters here: what happened, what is safe, what to do. */
export function Notice({ signal, title, isLive, children, className }: NoticeProps) {
  const Icon = icons[signal]
  return (
    <div
      role={isLive ? liveRole(signal) : undefined}
      className={clsx('flex gap-3 rounded border-s-2 p-4 text-15', looks[signal], className)}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}

function liveRole(signal: Signal) {
  return signal === 'stop' || signal === 'warn' ? 'alert' : 'status'
}
