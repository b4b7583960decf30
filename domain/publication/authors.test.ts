import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { aStaffActor, type StaffActor } from '@/domain/accounts/testing-staff'
import { type ChangeAuthorInput, changeAuthor } from '@/domain/publication/change-author'
import { createAuthor } from '@/domain/publication/create-author'
import { findRedirect } from '@/domain/publication/find-redirect'
import { getStaffAuthor, listStaffAuthors } from '@/domain/publication/list-staff-authors'
import { findOrCreateOwnAuthor } from '@/domain/publication/own-author'
import { removeAuthor } from '@/domain/publication/remove-author'
import { refusal } from '@/domain/publication/testing-articles'
import { aClerk, anArticle, anAuthor, aPicture, tester, unique } from '@/domain/testing'

let editor: StaffActor
let author: StaffActor

beforeAll(async () => {
  editor = await aStaffActor('editor')
  author = await aStaffActor('author')
})

const change = (actor: Actor, input: ChangeAuthorInput) =>
  transact((tx) => changeAuthor(tx, actor, input))

test('an author has an address, a portrait, and words that are made safe', async () => {
  const mediaId = await aPicture()
  const made = await transact((tx) =>
    createAuthor(tx, editor, { name: 'Ada Fern', bio: '**Binds**<script>x</script>', mediaId }),
  )
  expect(made).toMatchObject({ slug: 'ada-fern', version: 1 })
  expect(await getStaffAuthor(db, editor, made.authorId)).toMatchObject({
    bioHtml: '<p><strong>Binds</strong></p>',
    mediaId,
    account: null,
    articleCount: 0,
    canChange: true,
  })
  const again = await transact((tx) => createAuthor(tx, editor, { name: 'Ada Fern' }))
  expect(again.slug).toBe('ada-fern-2')
  await refusal(
    transact((tx) => createAuthor(tx, editor, { name: 'Other', slug: 'ada-fern' })),
    'slug_taken',
  )
})

test('what is changed shows, and the old address leads to the new one', async () => {
  const { authorId, slug } = await anAuthor()
  const other = await anAuthor()
  const moved = unique('moved')
  expect(await change(editor, { authorId, version: 1, changes: { slug: moved } })).toEqual({
    authorId,
    slug: moved,
    version: 2,
  })
  expect(await findRedirect(db, `/authors/${slug}`)).toBe(`/authors/${moved}`)
  const late = change(editor, { authorId, version: 1, changes: { name: 'Late' } })
  expect(await refusal(late, 'version_conflict')).toEqual({ version: 2 })
  const taken = change(editor, { authorId, version: 2, changes: { slug: other.slug } })
  await refusal(taken, 'slug_taken')
  const gone = change(editor, { authorId: 'aut_none', version: 1, changes: {} })
  await refusal(gone, 'not_found')
  const portrait = change(editor, { authorId, version: 2, changes: { mediaId: 'med_none' } })
  expect(await refusal(portrait, 'invalid_input')).toMatchObject({ field: 'mediaId' })
})

test('a colleague has one name above articles, the same each time', async () => {
  const find = () => transact((tx) => findOrCreateOwnAuthor(tx, author))
  const own = await find()
  expect(await find()).toMatchObject({ authorId: own?.authorId })
  expect(await transact((tx) => findOrCreateOwnAuthor(tx, tester))).toBeUndefined()
  const second = transact((tx) => createAuthor(tx, editor, { name: 'B', userId: author.userId }))
  expect(await refusal(second, 'invalid_input')).toEqual({ field: 'userId', reason: 'taken' })
})

test('who writes changes what is said of themselves, and of nobody else', async () => {
  const own = await transact((tx) => findOrCreateOwnAuthor(tx, author))
  const authorId = own?.authorId ?? ''
  const { version } = await getStaffAuthor(db, author, authorId)
  await change(author, { authorId, version, changes: { bio: 'I write.' } })
  const giveAway = change(author, { authorId, version: version + 1, changes: { userId: null } })
  await refusal(giveAway, 'forbidden')
  const other = await anAuthor()
  const theirs = { authorId: other.authorId, version: 1, changes: { bio: 'X' } }
  await refusal(change(author, theirs), 'forbidden')
  await refusal(change(aClerk('publication.read'), theirs), 'forbidden')
  for (const verb of [
    () => transact((tx) => createAuthor(tx, author, { name: 'C' })),
    () => transact((tx) => removeAuthor(tx, author, other)),
  ]) {
    await refusal(verb(), 'forbidden')
  }
  await refusal(listStaffAuthors(db, aClerk('orders.read')), 'forbidden')
})

test('a name that a text bears, shown or not, cannot be removed', async () => {
  const [shown, drafted, free] = [await anAuthor(), await anAuthor(), await anAuthor()]
  await anArticle({ authorIds: [shown.authorId] })
  await anArticle({ authorIds: [drafted.authorId], isPublished: false })
  const remove = ({ authorId }: { authorId: string }) =>
    transact((tx) => removeAuthor(tx, editor, { authorId }))
  await refusal(remove(shown), 'author_in_use')
  await refusal(remove(drafted), 'author_in_use')
  await remove(free)
  await refusal(remove(free), 'not_found')
  const names = (await listStaffAuthors(db, editor)).map(({ id }) => id)
  expect(names).toContain(shown.authorId)
  expect(names).not.toContain(free.authorId)
})
