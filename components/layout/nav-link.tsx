'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ComponentProps } from 'react'

/** A link that knows when its page is the one being shown. */
export function NavLink(props: ComponentProps<typeof Link> & { href: string }) {
  const isCurrent = usePathname() === props.href
  return <Link prefetch={false} aria-current={isCurrent ? 'page' : undefined} {...props} />
}
