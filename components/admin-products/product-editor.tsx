import { DetailsPanel } from '@/components/admin-products/details-panel'
import { type Editor, PRODUCT_FORM } from '@/components/admin-products/editor'
import { PicturesPanel } from '@/components/admin-products/pictures-panel'
import { PlacesPanel } from '@/components/admin-products/places-panel'
import { SaveButtons } from '@/components/admin-products/save-buttons'
import { SearchPanel } from '@/components/admin-products/search-panel'
import { StatusPanel } from '@/components/admin-products/status-panel'
import { StockPanel } from '@/components/admin-products/stock-panel'
import { TextPanel } from '@/components/admin-products/text-panel'
import { VariantsPanel } from '@/components/admin-products/variants-panel'
import type { FormState } from '@/components/ui/form-state'
import type { StockMovementView } from '@/domain/inventory/list-movements'
import type { MediaView } from '@/domain/media/views'
import { adminProductPath } from '@/lib/paths'

interface ProductEditorProps {
  editor: Editor
  /** What the fields were filled in on: a save of another version is a conflict. */
  version: number
  shop: { name: string; url: string }
  text: { html: string; isPreviewOpen: boolean }
  fallback: { title: string; description: string }
  movements: readonly StockMovementView[]
  /** A booking counts once. */
  onceKey: string
  may: { upload: boolean; book: boolean }
  /** The other forms of the page that came back. */
  kept: { upload?: FormState; library?: FormState; order?: FormState; stock?: FormState }
  /** Pictures of the library to choose from. */
  choices: readonly MediaView[]
}

/** A product on one screen. Its own form is empty: the fields in the panels name it, so that pictures and stock can be forms too. */
export function ProductEditor(props: ProductEditorProps) {
  const { editor, version, shop, text, fallback, movements, onceKey, may, kept, choices } = props
  const { product, canWrite, locale, timeZone } = editor
  return (
    <>
      <form
        id={PRODUCT_FORM}
        method="post"
        action={adminProductPath(product.id, 'contents')}
        noValidate
      >
        <input type="hidden" name="version" value={version} />
      </form>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <TextPanel {...editor} descriptionHtml={text.html} isPreviewOpen={text.isPreviewOpen} />
          <PicturesPanel
            product={product}
            canWrite={canWrite}
            canUpload={may.upload}
            upload={kept.upload}
            library={kept.library}
            choices={choices}
            order={kept.order}
          />
          <VariantsPanel {...editor} />
          <StockPanel
            product={product}
            movements={movements}
            canBook={may.book}
            onceKey={onceKey}
            state={kept.stock}
            locale={locale}
            timeZone={timeZone}
          />
          <DetailsPanel {...editor} />
          <SearchPanel {...editor} shop={shop} fallback={fallback} />
        </div>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <StatusPanel {...editor} />
          <PlacesPanel {...editor} />
        </div>
      </div>
      {canWrite && (
        <div className="sticky bottom-0 z-2 -mx-4 mt-4 flex flex-wrap gap-2 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6 lg:-mx-8 lg:px-8">
          <SaveButtons status={product.status} />
        </div>
      )}
    </>
  )
}
