import type { FormState } from '@/components/ui/form-state'
import type { StaffProduct } from '@/domain/catalog/get-staff-product'
import type { StaffCollection } from '@/domain/catalog/list-staff-collections'

/** The fields of the editor stand in several panels between other forms; each names the form it belongs to. */
export const PRODUCT_FORM = 'product'

/** What every panel of the editor is given. */
export interface Editor {
  product: StaffProduct
  /** The form that came back, if one did. */
  state: FormState | undefined
  /** Who may only look gets the fields as they are, and no buttons. */
  canWrite: boolean
  collections: readonly StaffCollection[]
  taxClasses: readonly { id: string; name: string }[]
  /** BCP 47. */
  locale: string
  timeZone: string
}

/** Whether a box is ticked: as it was when the form came back, else as it is stored. */
export function isTicked(state: FormState | undefined, name: string, stored: boolean): boolean {
  return state ? state.values[name] === 'on' : stored
}
