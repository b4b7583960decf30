import { PRODUCT_FORM } from '@/components/admin-products/editor'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StaffProduct } from '@/domain/catalog/get-staff-product'

/** The first of them is what Enter does in any field of the form. */
export function SaveButtons({ status }: Pick<StaffProduct, 'status'>) {
  return (
    <>
      <SubmitButton form={PRODUCT_FORM} pendingLabel="Saving …">
        Save
      </SubmitButton>
      {status !== 'active' && (
        <SubmitButton
          form={PRODUCT_FORM}
          look="secondary"
          name="next"
          value="publication"
          pendingLabel="Publishing …"
        >
          Save and publish
        </SubmitButton>
      )}
    </>
  )
}
