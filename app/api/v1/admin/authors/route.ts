import { endpoint } from '@/app/_http/endpoint'
import {
  createAuthorOperation,
  listStaffAuthorsOperation,
  presentStaffAuthor,
} from '@/app/api/v1/admin/authors/operations'
import { createAuthor } from '@/domain/publication/create-author'
import { getStaffAuthor, listStaffAuthors } from '@/domain/publication/list-staff-authors'

export const GET = endpoint({
  input: listStaffAuthorsOperation.input,
  async read(reader, _input, { actor }) {
    const authors = await listStaffAuthors(reader, actor)
    return { body: { authors: authors.map(presentStaffAuthor) } }
  },
})

export const POST = endpoint({
  input: createAuthorOperation.input,
  async write(tx, { body }, { actor }) {
    const { authorId } = await createAuthor(tx, actor, body)
    const author = presentStaffAuthor(await getStaffAuthor(tx, actor, authorId))
    return { status: 201, body: { author } }
  },
})
