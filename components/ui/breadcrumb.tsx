import Link from 'next/link'

export interface Crumb {
  label: string
  href: string
}

interface BreadcrumbProps {
  /** From the first page down to the parent of this one. */
  crumbs: Crumb[]
}

/** The way back up. The page itself is its own title, so it is not repeated here. */
export function Breadcrumb({ crumbs }: BreadcrumbProps) {
  return (
    <nav aria-label="Breadcrumb" data-screen-only>
      <ol className="caption flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center gap-x-2">
            {index > 0 && <span aria-hidden>/</span>}
            <Link
              prefetch={false}
              href={crumb.href}
              className="inline-flex min-h-11 items-center hover:text-ink hover:underline"
            >
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
