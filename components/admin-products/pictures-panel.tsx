import { Panel } from '@/components/admin/panel'
import { PictureCard } from '@/components/admin-products/picture-card'
import { Field, FieldError, fieldAttributes, TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StaffProduct } from '@/domain/catalog/get-staff-product'
import { adminProductPath } from '@/lib/paths'

interface PicturesPanelProps {
  product: StaffProduct
  canWrite: boolean
  canUpload: boolean
  /** The forms that came back. */
  upload: FormState | undefined
  order: FormState | undefined
}

/** The pictures of a product in order, with their words; the first one stands for it everywhere. */
export function PicturesPanel({ product, canWrite, canUpload, upload, order }: PicturesPanelProps) {
  const { id, version, pictures } = product
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
        {canWrite && canUpload && <UploadForm productId={id} state={upload} />}
      </div>
    </Panel>
  )
}

function UploadForm({ productId, state }: { productId: string; state: FormState | undefined }) {
  const files = { name: 'files', label: 'New pictures', error: state?.errors.files }
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={adminProductPath(productId, 'pictures')}
      className="space-y-4 border-t border-line pt-5"
    >
      <FieldError id="upload-error" error={state?.errors['']} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field {...files} hint="JPEG, PNG, WebP or AVIF; one or several.">
          <input
            {...fieldAttributes({ ...files, hint: 'yes' })}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            multiple
            className="control w-full cursor-pointer py-2 text-15 file:me-3 file:rounded file:border file:border-edge file:bg-stock file:px-3 file:text-15"
          />
        </Field>
        <TextField
          name="alt"
          label="What they show"
          hint="For those who cannot see them; you can change it for each."
          isOptional
          maxLength={500}
          autoComplete="off"
          {...fieldState(state, 'alt')}
        />
      </div>
      <SubmitButton look="secondary" pendingLabel="Sending the pictures …">
        Add pictures
      </SubmitButton>
    </form>
  )
}
