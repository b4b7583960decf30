import Link from 'next/link'
import { Picture } from '@/components/ui/picture'
import type { CollectionCardView } from '@/domain/catalog/views'
import { collectionPath } from '@/lib/paths'

interface CollectionIndexProps {
  collections: CollectionCardView[]
  headingLevel: 'h2' | 'h3'
}

/** The departments, set like the contents of a magazine: name, line, how many, and a small picture. */
export function CollectionIndex({ collections, headingLevel: Heading }: CollectionIndexProps) {
  return (
    <ul className="border-b border-line">
      {collections.map((collection) => (
        <li
          key={collection.slug}
          className="group relative grid grid-cols-[1fr_auto] items-center gap-x-5 border-t border-line py-4 sm:grid-cols-[1fr_auto_auto] sm:gap-x-8"
        >
          <div className="min-w-0">
            <Heading className="font-serif text-25 lg:text-32">
              <Link
                prefetch={false}
                href={collectionPath(collection.slug)}
                className="decoration-1 underline-offset-[0.18em] after:absolute after:inset-0 group-hover:text-accent group-hover:underline"
              >
                {collection.title}
              </Link>
            </Heading>
            {collection.summary && (
              <p className="mt-0.5 text-15 text-ink-soft">{collection.summary}</p>
            )}
          </div>
          <p className="figures text-15 text-ink-soft max-sm:order-last max-sm:col-span-full max-sm:sr-only">
            {collection.productCount} {collection.productCount === 1 ? 'piece' : 'pieces'}
          </p>
          <Picture
            picture={collection.picture}
            sizes="(min-width: 64rem) 144px, 96px"
            isDecorative
            className="aspect-3/2 w-24 lg:w-36"
          />
        </li>
      ))}
    </ul>
  )
}
