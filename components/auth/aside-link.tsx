import Link from 'next/link'

interface AsideLinkProps {
  /** What the visitor may be missing: "New here?". */
  question?: string
  href: string
  label: string
}

/** Another way from here, on a line of its own. */
export function AsideLink({ question, href, label }: AsideLinkProps) {
  return (
    <p>
      {question && <>{question} </>}
      <Link prefetch={false} className="link inline-flex min-h-11 items-center" href={href}>
        {label}
      </Link>
    </p>
  )
}
