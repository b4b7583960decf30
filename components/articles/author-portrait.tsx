import clsx from 'clsx'
import { Picture } from '@/components/ui/picture'
import type { AuthorLinkView } from '@/domain/publication/views'

interface AuthorPortraitProps {
  author: AuthorLinkView
  /** As in the `sizes` attribute. */
  sizes: string
  className?: string
}

/** Somebody's face, or their first letter. The name stands beside it. */
export function AuthorPortrait({ author, sizes, className }: AuthorPortraitProps) {
  const { name, picture } = author
  if (picture) {
    return (
      <Picture
        picture={picture}
        sizes={sizes}
        isDecorative
        className={clsx('aspect-square shrink-0 rounded-full', className)}
      />
    )
  }
  return (
    <span
      aria-hidden
      className={clsx(
        'grid aspect-square shrink-0 place-items-center rounded-full bg-stock font-serif text-20 text-ink-soft',
        className,
      )}
    >
      {[...name][0]?.toUpperCase()}
    </span>
  )
}
