import type { ReactNode } from 'react'

interface AuthPageProps {
  title: string
  /** A sentence below the title. */
  lead?: ReactNode
  children?: ReactNode
  /** The other ways from here. */
  aside?: ReactNode
}

/** One narrow column with one thing to do. */
export function AuthPage({ title, lead, children, aside }: AuthPageProps) {
  return (
    <div className="mx-auto max-w-[26rem] pt-8 pb-24 sm:pt-14">
      <h1 className="font-serif text-32">{title}</h1>
      {lead && <p className="mt-3 text-ink-soft">{lead}</p>}
      {children && <div className="mt-8 space-y-8">{children}</div>}
      {aside && <div className="mt-10 space-y-1 border-t border-line pt-5 text-15">{aside}</div>}
    </div>
  )
}
