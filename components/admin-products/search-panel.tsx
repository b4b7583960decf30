import { Panel } from '@/components/admin/panel'
import { type Editor, PRODUCT_FORM } from '@/components/admin-products/editor'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import { TextAreaField } from '@/components/ui/text-area'
import { productPath } from '@/lib/paths'

interface SearchPanelProps extends Editor {
  shop: { name: string; url: string }
  /** What stands where nothing was written: the page's own words. */
  fallback: { title: string; description: string }
}

/** The address, and how the page is shown by those who find it for others. */
export function SearchPanel({ product, state, shop, fallback }: SearchPanelProps) {
  const { contents, slug, formerSlugs } = product
  const typed = (name: string) => state?.values[name]
  const title = typed('seoTitle') ?? contents.seoTitle
  const description = typed('seoDescription') ?? contents.seoDescription
  return (
    <Panel title="Address and search engines">
      <div className="space-y-4">
        <TextField
          form={PRODUCT_FORM}
          name="slug"
          label="Address"
          hint={
            <>
              {shop.url}/products/… An old address goes on leading here.
              {formerSlugs.length > 0 && ` Once: ${formerSlugs.join(', ')}.`}
            </>
          }
          maxLength={96}
          autoComplete="off"
          spellCheck={false}
          {...fieldState(state, 'slug', slug)}
        />
        <TextField
          form={PRODUCT_FORM}
          name="seoTitle"
          label="Title for search engines"
          hint="Best under 60 letters."
          isOptional
          maxLength={200}
          placeholder={fallback.title}
          autoComplete="off"
          {...fieldState(state, 'seoTitle', contents.seoTitle)}
        />
        <TextAreaField
          form={PRODUCT_FORM}
          name="seoDescription"
          label="Description for search engines"
          hint="Best under 160 letters."
          isOptional
          rows={2}
          maxLength={500}
          placeholder={fallback.description}
          {...fieldState(state, 'seoDescription', contents.seoDescription)}
        />
        <figure className="rounded border border-line bg-paper p-4">
          <figcaption className="caption mb-2">About so it will be found</figcaption>
          <p className="caption truncate">{shop.url + productPath(slug)}</p>
          <p className="mt-0.5 line-clamp-1 text-20 text-notice">{title || fallback.title}</p>
          <p className="mt-0.5 line-clamp-2 text-15 text-ink-soft">
            {description || fallback.description}
          </p>
        </figure>
      </div>
    </Panel>
  )
}
