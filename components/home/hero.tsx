import { ButtonLink } from '@/components/ui/button'
import { Picture } from '@/components/ui/picture'
import type { HomeView } from '@/domain/catalog/views'

/** One strong picture and one sentence, like a cover. */
export function Hero({ hero }: Pick<HomeView, 'hero'>) {
  return (
    <section className="page grid grid-cols-1 items-end gap-x-8 gap-y-6 pt-5 lg:grid-cols-12 lg:pt-8">
      <div className="lg:order-last lg:col-span-8">
        <Picture
          picture={hero.picture}
          sizes="(min-width: 80rem) 790px, (min-width: 64rem) 64vw, 95vw"
          isFirst
          className="aspect-3/2"
        />
      </div>
      <div className="gap-x-8 md:max-lg:grid md:max-lg:grid-cols-2 lg:col-span-4">
        <h1 className="text-balance font-serif text-42 tracking-[-0.02em] lg:text-56">
          {hero.title}
        </h1>
        <div>
          <p className="mt-4 max-w-md md:max-lg:mt-2 font-serif text-20 text-ink-soft">
            {hero.text}
          </p>
          <ButtonLink look="primary" size="large" href={hero.link.href} className="mt-6">
            {hero.link.label}
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}
