'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { MediaUploader } from '@/components/media/media-uploader'
import { UploadFields } from '@/components/media/upload-fields'
import { useHasScript } from '@/components/media/use-has-script'
import { FieldError } from '@/components/ui/field'
import type { FormState } from '@/components/ui/form-state'
import type { MediaView } from '@/domain/media/views'
import { adminProductPath } from '@/lib/paths'

interface AddPicturesProps {
  productId: string
  /** What the pictures show until somebody says it better. */
  title: string
  state: FormState | undefined
}

/** New pictures of a product: each hangs on it as soon as the library has it; a plain form without script. */
export function AddPictures({ productId, title, state }: AddPicturesProps) {
  const hasScript = useHasScript()
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const hang = async ({ mediaId }: MediaView) => {
    const response = await fetch(adminProductPath(productId, 'pictures/library'), {
      method: 'POST',
      body: new URLSearchParams({ mediaId }),
    }).catch(() => undefined)
    const isHung = response?.ok && response.url.includes('done=pictures')
    setProblem(isHung ? undefined : NOT_HUNG)
    router.refresh()
  }
  if (hasScript) {
    return (
      <div className="border-t border-line pt-5">
        <MediaUploader alt={title} onUploaded={hang} />
        <FieldError id="hang-error" error={problem} />
      </div>
    )
  }
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={adminProductPath(productId, 'pictures')}
      className="space-y-4 border-t border-line pt-5"
    >
      <FieldError id="upload-error" error={state?.errors['']} />
      <UploadFields state={state} />
    </form>
  )
}

const NOT_HUNG =
  'The picture is in the library, but could not be added to this product. Choose it below.'
