import clsx from 'clsx'
import type { ReactNode } from 'react'
import { MediaThumb } from '@/components/media/media-thumb'
import type { MediaView } from '@/domain/media/views'

interface ChoiceField {
  name: string
  form?: string
  chosen: MediaView | undefined
}

interface MediaChoiceProps {
  media: MediaView
  field: ChoiceField | undefined
  onPicked: () => void
}

const frame =
  'flex h-full w-full flex-col gap-1.5 rounded border border-line bg-paper p-2 text-start text-13 hover:border-ink'

/** One picture to choose: a radio button of a field, or a button. */
export function MediaChoice({ media, field, onPicked }: MediaChoiceProps) {
  const { mediaId, alt, fileName } = media
  const contents = (
    <>
      <MediaThumb media={media} className="aspect-4/3 w-full" />
      <span className="line-clamp-2 break-words">{alt || fileName}</span>
    </>
  )
  if (field) {
    return (
      <Radio field={field} value={mediaId} onPicked={onPicked}>
        {contents}
      </Radio>
    )
  }
  return (
    <li>
      <button type="button" onClick={onPicked} className={frame}>
        {contents}
      </button>
    </li>
  )
}

interface NoMediaChoiceProps {
  field: ChoiceField
  onPicked: () => void
}

export function NoMediaChoice({ field, onPicked }: NoMediaChoiceProps) {
  return (
    <Radio field={field} value="" onPicked={onPicked}>
      <MediaThumb media={undefined} className="aspect-4/3 w-full" />
      <span>No picture</span>
    </Radio>
  )
}

interface RadioProps {
  field: ChoiceField
  value: string
  onPicked: () => void
  children: ReactNode
}

function Radio({ field, value, onPicked, children }: RadioProps) {
  const { name, form, chosen } = field
  return (
    <li>
      <label className={clsx(frame, 'cursor-pointer has-checked:border-ink has-checked:bg-stock')}>
        <input
          type="radio"
          name={name}
          form={form}
          value={value}
          checked={(chosen?.mediaId ?? '') === value}
          onChange={onPicked}
          className="size-4.5 accent-ink"
        />
        {children}
      </label>
    </li>
  )
}
