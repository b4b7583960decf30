import { Rss } from 'lucide-react'
import Link from 'next/link'
import { articleArchivePath, authorsPath, tagsPath } from '@/lib/paths'

interface PublicationWaysProps {
  /** Of the feed of what this page shows. */
  feedHref: string
}

const look = 'inline-flex min-h-11 items-center gap-2 hover:text-accent hover:underline'

/** Other ways into the publication, below its lists. */
export function PublicationWays({ feedHref }: PublicationWaysProps) {
  const ways = [
    { label: 'Topics', href: tagsPath() },
    { label: 'Authors', href: authorsPath() },
    { label: 'Archive', href: articleArchivePath() },
  ]
  return (
    <nav
      aria-label="More of the publication"
      className="mt-16 flex flex-wrap gap-x-8 border-t border-line pt-3 text-15"
    >
      {ways.map(({ label, href }) => (
        <Link key={href} prefetch={false} href={href} className={look}>
          {label}
        </Link>
      ))}
      <a href={feedHref} type="application/rss+xml" className={look}>
        <Rss aria-hidden className="size-4" strokeWidth={1.75} />
        Feed
      </a>
    </nav>
  )
}
