import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'
import { Picture } from '@/components/ui/picture'
import { RichText } from '@/components/ui/rich-text'
import type { PictureView } from '@/domain/catalog/views'

interface CollectionHeadProps {
  crumbs: Crumb[]
  title: string
  introHtml?: string
  picture?: PictureView
}

/** Name and a few lines, low enough that the goods are in view at once. */
export function CollectionHead({ crumbs, title, introHtml, picture }: CollectionHeadProps) {
  return (
    <div className="grid grid-cols-1 gap-x-8 pt-2 pb-6 lg:grid-cols-12 lg:pt-6 lg:pb-8">
      <div className="flex flex-col justify-between lg:col-span-8">
        <Breadcrumb crumbs={crumbs} />
        <div>
          <h1 className="mt-1 font-serif text-42 tracking-[-0.02em] lg:text-56">{title}</h1>
          {introHtml && <RichText html={introHtml} className="mt-3 text-ink-soft" />}
        </div>
      </div>
      {picture && (
        <Picture
          picture={picture}
          sizes="380px"
          isFirst
          isDecorative
          className="aspect-2/1 max-lg:hidden lg:col-span-4"
        />
      )}
    </div>
  )
}
