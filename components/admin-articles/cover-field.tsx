'use client'

import { useState } from 'react'
import { FocalPointField } from '@/components/admin-articles/focal-point-field'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { MediaPicker } from '@/components/media/media-picker'
import type { MediaView } from '@/domain/media/views'

interface CoverFieldProps {
  value: string
  focalX: string
  focalY: string
  error?: string
  choices: readonly MediaView[]
  canUpload: boolean
}

/** The picture at the head of an article and on its cards, and what of it must stay in sight. */
export function CoverField({ value, focalX, focalY, error, choices, canUpload }: CoverFieldProps) {
  const [cover, setCover] = useState<MediaView | null>(
    choices.find(({ mediaId }) => mediaId === value) ?? null,
  )
  const isStored = cover?.mediaId === value
  return (
    <div className="space-y-4">
      <MediaPicker
        name="text.coverMediaId"
        form={TEXT_FORM}
        label="Cover"
        hint="At the head of the article, on cards, and where it is shared."
        error={error}
        value={value}
        choices={choices}
        canUpload={canUpload}
        onPicked={setCover}
      />
      {cover && (
        <FocalPointField
          key={cover.mediaId}
          cover={cover}
          x={isStored ? focalX : ''}
          y={isStored ? focalY : ''}
        />
      )}
    </div>
  )
}
