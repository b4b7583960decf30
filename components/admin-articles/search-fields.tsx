'use client'

import { useState } from 'react'
import { SharedPreview } from '@/components/admin-articles/shared-preview'
import { TEXT_FORM, type TextFields } from '@/components/admin-articles/text-form'
import { useTextValues } from '@/components/admin-articles/use-text-values'
import { MediaPicker } from '@/components/media/media-picker'
import { TextField } from '@/components/ui/field'
import { TextAreaField } from '@/components/ui/text-area'
import type { MediaView } from '@/domain/media/views'
import { articlePath, pagePath } from '@/lib/paths'
import { slugify } from '@/lib/slug'

interface SearchFieldsProps {
  kind: 'article' | 'page'
  fields: TextFields
  errors: Readonly<Record<string, string>>
  shop: { name: string; url: string }
  choices: readonly MediaView[]
  canWrite: boolean
  canUpload: boolean
}

/** The address, and how the text is shown by those who find it for others or pass it on. */
export function SearchFields(props: SearchFieldsProps) {
  const { kind, fields, errors, shop, choices, canWrite, canUpload } = props
  const values = useTextValues(fields)
  const [social, setSocial] = useState<MediaView>()
  const title = values['text.title'] ?? ''
  const slug = slugify(values['text.slug'] ?? '') || slugify(title) || 'untitled'
  const path = kind === 'page' ? pagePath(slug) : articlePath(slug)
  const picture =
    social ??
    choices.find(({ mediaId }) => mediaId === values['text.socialMediaId']) ??
    choices.find(({ mediaId }) => mediaId === values['text.coverMediaId'])
  const field = (name: string) => ({
    name,
    form: TEXT_FORM,
    defaultValue: fields[name] ?? '',
    error: errors[name],
    readOnly: !canWrite,
    isOptional: true,
  })
  return (
    <div className="space-y-4">
      <TextField
        {...field('text.slug')}
        label="Address"
        hint={`${shop.url}${kind === 'page' ? '/pages/' : '/articles/'}… Left empty, it is made from the title. An old address goes on leading here.`}
        maxLength={96}
        placeholder={slugify(title)}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        {...field('text.seoTitle')}
        label="Title for search engines"
        hint="Best under 60 letters."
        maxLength={120}
        placeholder={title}
        autoComplete="off"
      />
      <TextAreaField
        {...field('text.seoDescription')}
        label="Description for search engines"
        hint="Best under 160 letters. Left empty, the summary serves."
        rows={2}
        maxLength={320}
        placeholder={values['text.summary']}
      />
      {canWrite && (
        <MediaPicker
          name="text.socialMediaId"
          form={TEXT_FORM}
          label="Picture where it is shared"
          hint="Without one, the cover serves."
          error={errors['text.socialMediaId']}
          value={fields['text.socialMediaId']}
          choices={choices}
          canUpload={canUpload}
          onPicked={(media) => setSocial(media ?? undefined)}
        />
      )}
      <SharedPreview
        address={shop.url + path}
        siteName={shop.name}
        title={values['text.seoTitle'] || title || 'Untitled'}
        description={values['text.seoDescription'] || values['text.summary'] || ''}
        picture={picture}
      />
    </div>
  )
}
