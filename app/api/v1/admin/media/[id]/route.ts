import { endpoint } from '@/app/_http/endpoint'
import { mediaAnswer } from '@/app/api/v1/admin/media/media-item'
import {
  describeMediaOperation,
  getMediaOperation,
  removeMediaOperation,
} from '@/app/api/v1/admin/media/operations'
import { describeMedia } from '@/domain/media/describe-media'
import { removeMedia } from '@/domain/media/remove-media'

export const GET = endpoint({
  input: getMediaOperation.input,
  async read(reader, { params }, { actor }) {
    return { body: await mediaAnswer(reader, actor, params.id) }
  },
})

export const PATCH = endpoint({
  input: describeMediaOperation.input,
  async write(tx, { params, body }, { actor }) {
    await describeMedia(tx, actor, { mediaId: params.id, alt: body.alt })
    return { body: await mediaAnswer(tx, actor, params.id) }
  },
})

export const DELETE = endpoint({
  input: removeMediaOperation.input,
  async write(tx, { params }, { actor }) {
    await removeMedia(tx, actor, { mediaId: params.id })
    return { body: { id: params.id } }
  },
})
