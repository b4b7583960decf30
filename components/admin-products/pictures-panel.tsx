import { Panel } from '@/components/admin/panel'
import { AddPictures } from '@/components/admin-products/add-pictures'
import { LibraryForm } from '@/components/admin-products/library-form'
import { PictureCard } from '@/components/admin-products/picture-card'
import { RenderingWatch } from '@/components/media/rendering-watch'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StaffProduct } from '@/domain/catalog/get-staff-product'
import type { MediaView } from '@/domain/media/views'
import { adminProductPath } from '@/lib/paths'

interface PicturesPanelProps {
  product: StaffProduct
  canWrite: boolean
  canUpload: boolean
  /** The forms that came back. */
  upload: FormState | undefined
  library: FormState | undefined
  order: FormState | undefined
  /** The newest of the library, to choose from. */
  choices: readonly MediaView[]
}

/** The pictures of a product in order, with their words; the first one stands for it everywhere. */
export function PicturesPanel(props: PicturesPanelProps) {
  const { product, canWrite, canUpload, upload, library, order, choices } = props
  const { id, version, pictures } = product
  const being = pictures.find(({ status }) => status === 'rendering')
  return (
    <Panel title="Pictures">
      <div id="pictures" className="space-y-5">
        {pictures.length === 0 && (
          <p className="text-15 text-ink-soft">
            Goods with good pictures are bought. The first one stands for the product everywhere.
          </p>
        )}
        {pictures.length > 0 && (
          <form method="post" action={adminProductPath(id, 'pictures/order')} className="space-y-4">
            <FormProblems state={order} />
            <input type="hidden" name="version" value={version} />
            <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
              {pictures.map((picture, place) => (
                <PictureCard
                  key={picture.mediaId}
                  picture={picture}
                  place={place}
                  count={pictures.length}
                  canWrite={canWrite}
                  state={order}
                />
              ))}
            </ul>
            {canWrite && (
              <SubmitButton look="secondary" pendingLabel="Saving …">
                Save pictures
              </SubmitButton>
            )}
          </form>
        )}
        {being && (
          <p role="status" className="caption">
            <RenderingWatch key={being.mediaId} mediaId={being.mediaId} />
          </p>
        )}
        {canWrite && canUpload && (
          <AddPictures productId={id} title={product.contents.title} state={upload} />
        )}
        {canWrite && <LibraryForm productId={id} choices={choices} state={library} />}
      </div>
    </Panel>
  )
}
