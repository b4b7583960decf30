import { endpoint } from '@/app/_http/endpoint'
import {
  changeAuthorOperation,
  getStaffAuthorOperation,
  presentStaffAuthor,
  removeAuthorOperation,
} from '@/app/api/v1/admin/authors/operations'
import { changeAuthor } from '@/domain/publication/change-author'
import { getStaffAuthor } from '@/domain/publication/list-staff-authors'
import { removeAuthor } from '@/domain/publication/remove-author'

export const GET = endpoint({
  input: getStaffAuthorOperation.input,
  async read(reader, { params }, { actor }) {
    return { body: { author: presentStaffAuthor(await getStaffAuthor(reader, actor, params.id)) } }
  },
})

export const PATCH = endpoint({
  input: changeAuthorOperation.input,
  async write(tx, { params, body }, { actor }) {
    const { version, ...changes } = body
    await changeAuthor(tx, actor, { authorId: params.id, version, changes })
    return { body: { author: presentStaffAuthor(await getStaffAuthor(tx, actor, params.id)) } }
  },
})

export const DELETE = endpoint({
  input: removeAuthorOperation.input,
  async write(tx, { params }, { actor }) {
    await removeAuthor(tx, actor, { authorId: params.id })
    return { body: { id: params.id } }
  },
})
