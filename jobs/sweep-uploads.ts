import { sweepUploadFolders } from '@/lib/upload-folders'

/** Removes what was being received when a process died. */
export async function sweepUploads(): Promise<void> {
  await sweepUploadFolders()
}
