'use client'

import { useRouter } from 'next/navigation'
import { MediaUploader } from '@/components/media/media-uploader'
import { UploadFields } from '@/components/media/upload-fields'
import { useHasScript } from '@/components/media/use-has-script'
import { FieldError } from '@/components/ui/field'
import type { FormState } from '@/components/ui/form-state'
import { mediaUploadsPath } from '@/lib/paths'

/** The way into the library: by drop, paste, camera or choice, and as a plain form without script. */
export function AddPanel({ state }: { state: FormState | undefined }) {
  const hasScript = useHasScript()
  const router = useRouter()
  return (
    <section id="add" aria-label="Add pictures" className="mb-6 scroll-mt-20">
      {hasScript ? (
        <MediaUploader takesEveryPaste onUploaded={() => router.refresh()} />
      ) : (
        <form
          method="post"
          encType="multipart/form-data"
          action={mediaUploadsPath()}
          className="space-y-4 rounded border border-dashed border-edge p-4"
        >
          <FieldError id="upload-error" error={state?.errors['']} />
          <UploadFields state={state} />
        </form>
      )}
    </section>
  )
}
