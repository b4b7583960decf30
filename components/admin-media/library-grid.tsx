import Link from 'next/link'
import { usesWords } from '@/components/admin-media/media-words'
import { MediaThumb } from '@/components/media/media-thumb'
import { Tag } from '@/components/ui/tag'
import type { MediaView } from '@/domain/media/views'
import { adminMediumPath } from '@/lib/paths'

interface LibraryGridProps {
  media: readonly MediaView[]
  /** Picture id to how many things show it. */
  uses: ReadonlyMap<string, number>
}

/** The library as pictures, each with its words and a way to its own page. */
export function LibraryGrid({ media, uses }: LibraryGridProps) {
  return (
    <ul
      aria-label="Pictures"
      className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5"
    >
      {media.map((one) => (
        <li key={one.mediaId}>
          <Link
            prefetch={false}
            href={adminMediumPath(one.mediaId)}
            className="group flex h-full flex-col rounded border border-line bg-sheet hover:border-ink"
          >
            <MediaThumb media={one} className="aspect-4/3 w-full rounded-b-none" />
            <span className="flex flex-1 flex-col gap-1 p-3 text-13">
              <span className="line-clamp-2 wrap-anywhere text-15 group-hover:underline">
                {one.alt || one.fileName}
              </span>
              <span className="mt-auto flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-ink-soft">
                {usesWords(uses.get(one.mediaId) ?? 0)}
                {one.alt === '' && <Tag tone="soft">No words yet</Tag>}
                {one.status === 'rendering' && <Tag tone="soft">Being made</Tag>}
                {one.status === 'failed' && <Tag tone="soft">Cannot be shown</Tag>}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
