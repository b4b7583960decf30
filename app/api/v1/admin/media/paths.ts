import {
  describeMediaOperation,
  getMediaOperation,
  listMediaOperation,
  removeMediaOperation,
  uploadMediaOperation,
} from '@/app/api/v1/admin/media/operations'
import { describeRead, describeWrite } from '@/app/api/v1/describe'

/** The doors of the library, for the document. */
export const adminMediaPaths = {
  '/admin/media': {
    get: describeRead(listMediaOperation),
    post: describeWrite(uploadMediaOperation),
  },
  '/admin/media/{id}': {
    get: describeRead(getMediaOperation),
    patch: describeWrite(describeMediaOperation),
    delete: describeWrite(removeMediaOperation),
  },
}
