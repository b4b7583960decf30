import path from 'node:path'
import type { MediaStorage } from '@/domain/media/storage'
import { config } from '@/lib/config'
import { diskStorage } from '@/providers/storage/disk'

/** Where pictures and other public files lie. */
export function publicStorage(): MediaStorage {
  return diskStorage(path.join(config.dataDir, 'media', 'public'))
}
