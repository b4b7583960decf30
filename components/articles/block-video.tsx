import { ArrowUpRight, Play } from 'lucide-react'
import { Picture } from '@/components/ui/picture'
import type { PictureView } from '@/domain/catalog/views'

interface BlockVideoProps {
  url: string
  title: string
  picture?: PictureView
}

/** A film that lies elsewhere: its title, our picture, and where the link leads. */
export function BlockVideo({ url, title, picture }: BlockVideoProps) {
  return (
    <figure className="reading-figure">
      <a
        href={url}
        rel="noopener noreferrer external"
        className="group relative block rounded border border-line bg-stock"
      >
        {picture && (
          <Picture
            picture={picture}
            sizes="(min-width: 64rem) 736px, 94vw"
            isDecorative
            className="aspect-video rounded-b-none"
          />
        )}
        <span className="flex items-center gap-4 px-4 py-3.5">
          <span className="grid size-11 shrink-0 place-items-center rounded-full bg-ink text-on-ink group-hover:bg-accent group-hover:text-paper">
            <Play aria-hidden className="ms-0.5 size-5 fill-current" strokeWidth={1} />
          </span>
          <span className="min-w-0 font-sans leading-snug">
            <span className="block text-17 font-medium group-hover:underline">
              <span className="sr-only">Film: </span>
              {title}
            </span>
            <span className="caption flex items-center gap-1">
              Watch at {hostOf(url)}
              <ArrowUpRight aria-hidden className="size-3.5" />
            </span>
          </span>
        </span>
      </a>
    </figure>
  )
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url
}
