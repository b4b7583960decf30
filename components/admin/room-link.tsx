'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { adminPath } from '@/lib/paths'

/** A way into a room, which stays marked on every page of that room. */
export function RoomLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname()
  return (
    <Link
      prefetch={false}
      href={href}
      aria-current={whereabouts(path, href)}
      className="flex min-h-11 items-center gap-2.5 rounded px-2 hover:bg-paper aria-[current]:bg-paper aria-[current]:font-semibold aria-[current]:[&>svg]:text-accent lg:min-h-9"
    >
      {children}
    </Link>
  )
}

function whereabouts(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return href !== adminPath() && path.startsWith(`${href}/`) ? 'true' : undefined
}
