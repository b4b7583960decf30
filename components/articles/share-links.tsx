import { Mail } from 'lucide-react'
import { ShareButton } from '@/components/articles/share-button'
import { withQuery } from '@/lib/paths'

interface ShareLinksProps {
  title: string
  /** Absolute. */
  url: string
}

/** Ways to pass it on: plain links, which load nothing of anybody, and with script what the device itself offers. */
export function ShareLinks({ title, url }: ShareLinksProps) {
  const text = `${title} ${url}`
  const places = [
    { label: 'Bluesky', href: withQuery('https://bsky.app/intent/compose', { text }) },
    { label: 'Mastodon', href: withQuery('https://share.joinmastodon.org/', { text }) },
  ]
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
  const look = 'inline-flex min-h-11 items-center gap-2 hover:text-accent'
  return (
    <section
      aria-label="Share"
      className="flex flex-wrap items-center gap-x-6 text-15"
      data-screen-only
    >
      <h2 className="font-medium">Share</h2>
      <ShareButton title={title} url={url} className={look} />
      <a href={mail} className={look}>
        <Mail aria-hidden className="size-4" strokeWidth={1.75} />
        Mail
      </a>
      {places.map(({ label, href }) => (
        <a key={label} href={href} rel="noopener noreferrer nofollow external" className={look}>
          {label}
        </a>
      ))}
    </section>
  )
}
