import { ButtonLink } from '@/components/ui/button'
import { Picture } from '@/components/ui/picture'
import { RichText } from '@/components/ui/rich-text'
import type { HomeView } from '@/domain/catalog/views'

interface StoryProps {
  story: NonNullable<HomeView['story']>
}

/** Who is behind the counter. */
export function Story({ story }: StoryProps) {
  return (
    <section className="mt-20 bg-stock lg:mt-32">
      <div className="page grid grid-cols-1 items-center gap-x-16 gap-y-8 py-12 lg:grid-cols-2 lg:py-20">
        {story.picture && (
          <Picture
            picture={story.picture}
            sizes="(min-width: 80rem) 568px, (min-width: 64rem) 46vw, 92vw"
            className="aspect-3/2"
          />
        )}
        <div>
          <h2 className="font-serif text-32 lg:text-42">{story.title}</h2>
          <RichText html={story.textHtml} className="mt-4" />
          {story.link && (
            <ButtonLink href={story.link.href} className="mt-6">
              {story.link.label}
            </ButtonLink>
          )}
        </div>
      </div>
    </section>
  )
}
