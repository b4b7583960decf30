import type { MediaView } from '@/domain/media/views'

interface SharedPreviewProps {
  address: string
  siteName: string
  title: string
  description: string
  picture: MediaView | undefined
}

/** About how a search engine and a messenger will show it. */
export function SharedPreview(props: SharedPreviewProps) {
  const { address, siteName, title, description, picture } = props
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <figure className="min-w-0 rounded border border-line bg-paper p-4">
        <figcaption className="caption mb-2">Where it is found</figcaption>
        <p className="caption truncate">{address}</p>
        <p className="mt-0.5 line-clamp-1 text-20 text-notice">{`${title} – ${siteName}`}</p>
        <p className="mt-0.5 line-clamp-2 text-15 text-ink-soft">
          {description || 'Without a summary, search engines choose some of the text themselves.'}
        </p>
      </figure>
      <figure className="min-w-0 overflow-hidden rounded border border-line bg-paper">
        <figcaption className="caption px-4 pt-4 pb-2">Where it is shared</figcaption>
        {picture?.url ? (
          <picture className="contents">
            <img
              src={picture.url}
              alt=""
              width={picture.width}
              height={picture.height}
              className="aspect-[1.91] w-full border-y border-line object-cover"
            />
          </picture>
        ) : (
          <p className="caption border-y border-line bg-stock px-4 py-6">
            No picture: choose a cover.
          </p>
        )}
        <div className="px-4 py-3">
          <p className="caption truncate">{new URL(address).host}</p>
          <p className="line-clamp-2 text-15 font-medium">{title}</p>
          {description && <p className="caption line-clamp-2">{description}</p>}
        </div>
      </figure>
    </div>
  )
}
