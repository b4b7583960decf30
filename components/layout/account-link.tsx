'use client'

import { CircleUserRound } from 'lucide-react'
import Link from 'next/link'
import { useMeSummary } from '@/components/layout/me-summary'
import { accountPath, adminPath } from '@/lib/paths'

/** The way to one's own rooms; it carries the name once it is known whose they are. */
export function AccountLink() {
  const account = useMeSummary().data?.account
  const isColleague = account?.kind === 'staff'
  return (
    <Link
      prefetch={false}
      href={isColleague ? adminPath() : accountPath()}
      className="inline-flex max-sm:hidden min-h-11 min-w-11 items-center justify-center gap-2 text-15 hover:text-accent"
    >
      <CircleUserRound aria-hidden className="size-5 shrink-0" strokeWidth={1.5} />
      <span className="max-w-32 truncate max-lg:sr-only">
        {isColleague ? 'Back office' : account?.name || 'Account'}
      </span>
    </Link>
  )
}
