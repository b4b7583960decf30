import type { TextFields } from '@/components/admin-articles/text-form'
import type { FormState } from '@/components/ui/form-state'
import type { MediaView } from '@/domain/media/views'
import type { StaffArticle } from '@/domain/publication/get-staff-article'

/** What every part of the place where one writes is given. */
export interface Writing {
  text: StaffArticle
  /** What the fields show: what was typed last, else what is stored. */
  fields: TextFields
  /** The form that came back, if one did. */
  state: FormState | undefined
  /** What is archived can still be moved, though not written in. */
  may: { write: boolean; move: boolean; publish: boolean; upload: boolean }
  /** Pictures to choose from without a search. */
  choices: readonly MediaView[]
  shop: { name: string; url: string }
  /** BCP 47. */
  locale: string
  timeZone: string
}
