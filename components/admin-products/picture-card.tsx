import { isTicked } from '@/components/admin-products/editor'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { Picture } from '@/components/ui/picture'
import { Select } from '@/components/ui/select'
import { Tag } from '@/components/ui/tag'
import type { StaffProduct } from '@/domain/catalog/get-staff-product'

interface PictureCardProps {
  picture: StaffProduct['pictures'][number]
  /** From 0. */
  place: number
  count: number
  canWrite: boolean
  state: FormState | undefined
}

/** One picture: its place in the row, its words, and the way out. */
export function PictureCard({ picture, place, count, canWrite, state }: PictureCardProps) {
  const { mediaId, alt, fileName } = picture
  const field = (name: string) => `pictures.${mediaId}.${name}`
  return (
    <li className="space-y-3 rounded border border-line bg-paper p-3">
      <span className="relative block">
        <Picture picture={picture.picture} sizes="18rem" className="aspect-4/3" />
        <span className="absolute inset-s-2 top-2 flex flex-wrap gap-1">
          {place === 0 && <Tag>Main picture</Tag>}
          {picture.status === 'rendering' && <Tag>Being made</Tag>}
          {picture.status === 'failed' && <Tag>Cannot be shown</Tag>}
        </span>
      </span>
      <TextField
        name={field('alt')}
        label="What it shows"
        isOptional
        maxLength={500}
        autoComplete="off"
        {...fieldState(state, field('alt'), alt)}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="flex items-center gap-2 text-15">
          <label htmlFor={field('place')}>
            Place <span className="sr-only">of {alt || fileName}</span>
          </label>
          <Select
            id={field('place')}
            name={field('place')}
            defaultValue={state?.values[field('place')] ?? String(place + 1)}
            className="w-20"
          >
            {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </Select>
        </span>
        <label className="flex min-h-11 items-center gap-2 text-15">
          <input
            type="checkbox"
            name={field('gone')}
            defaultChecked={isTicked(state, field('gone'), false)}
            className="size-4.5 accent-ink"
          />
          Take away
        </label>
        {place > 0 && canWrite && (
          <Button type="submit" look="quiet" name="main" value={mediaId}>
            Make main
          </Button>
        )}
      </div>
    </li>
  )
}
