import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { productMedia } from '@/db/schema/catalog'
import { media } from '@/db/schema/media'
import { jobs } from '@/db/schema/platform'
import { articleMedia } from '@/db/schema/publication'
import { transact } from '@/db/transact'
import { aStaffActor } from '@/domain/accounts/testing-staff'
import { addPictures } from '@/domain/catalog/add-pictures'
import { createCollection } from '@/domain/catalog/create-collection'
import { describeMedia } from '@/domain/media/describe-media'
import { listMedia, listMediaChoices } from '@/domain/media/list-media'
import { getMedia } from '@/domain/media/queries'
import { removeMedia } from '@/domain/media/remove-media'
import { countMediaUses } from '@/domain/media/uses'
import { createAuthor } from '@/domain/publication/create-author'
import { listMediaUses } from '@/domain/publication/list-media-uses'
import { saveDraft } from '@/domain/publication/save-draft'
import { draftOf, write } from '@/domain/publication/testing-articles'
import { changeSettings } from '@/domain/settings/change-settings'
import { getSettings } from '@/domain/settings/queries'
import { aClerk, anArticle, aPicture, aProduct, tester, unique } from '@/domain/testing'

const remove = (mediaId: string) => transact((tx) => removeMedia(tx, tester, { mediaId }))

test('a picture that nothing shows is removed, and its files are about to be', async () => {
  const mediaId = await aPicture('A lonely wren')
  const { renditions } = await getMedia(db, mediaId)
  await remove(mediaId)
  await expect(getMedia(db, mediaId)).rejects.toMatchObject({ code: 'not_found' })
  const [job] = await db.select().from(jobs).where(eq(jobs.name, 'remove-media-files'))
  expect(job?.payload).toEqual({
    publicKeys: renditions.map(({ key }) => key),
    privateKey: null,
  })
  await expect(remove(mediaId)).rejects.toMatchObject({ code: 'not_found' })
})

test('every place that shows it is told, and keeps it', async () => {
  const mediaId = await aPicture()
  const sku = unique('V')
  const product = await aProduct({
    title: 'Kestrel',
    mediaIds: [mediaId],
    variants: [{ sku, mediaId, prices: [{ amount: 1 }] }],
  })
  const { collectionId } = await transact((tx) =>
    createCollection(tx, tester, { title: 'Birds', mediaId }),
  )
  const author = await aStaffActor('author')
  const cover = { coverMediaId: mediaId, isPublished: false }
  const { articleId } = await anArticle({ title: 'Of birds', actor: author, ...cover })
  const { articleId: pageId } = await anArticle({ kind: 'page', title: 'About us', ...cover })
  const { authorId } = await transact((tx) => createAuthor(tx, tester, { name: 'Ada', mediaId }))
  await transact(async (tx) => {
    const { hero } = await getSettings(tx)
    await changeSettings(tx, tester, { hero: { ...hero, title: 'Welcome', mediaId } })
  })
  expect(await listMediaUses(db, tester, mediaId)).toEqual({
    hidden: 0,
    uses: [
      { kind: 'product', id: product.productId, title: 'Kestrel' },
      { kind: 'variant', id: product.productId, title: 'Kestrel' },
      { kind: 'collection', id: collectionId, title: 'Birds' },
      { kind: 'article', id: articleId, title: 'Of birds' },
      { kind: 'page', id: pageId, title: 'About us' },
      { kind: 'author', id: authorId, title: 'Ada' },
      { kind: 'front-page', id: '', title: 'Welcome' },
    ],
  })
  const seen = await listMediaUses(db, author, mediaId)
  expect(seen.uses.map(({ kind }) => kind)).toEqual(['article', 'author', 'front-page'])
  expect(seen.hidden).toBe(4)
  const other = await aPicture()
  expect(await countMediaUses(db, [mediaId, other])).toEqual(new Map([[mediaId, 7]]))
  await expect(remove(mediaId)).rejects.toMatchObject({
    code: 'media_in_use',
    details: { uses: 7 },
  })
  await transact(async (tx) => {
    const { hero } = await getSettings(tx)
    await changeSettings(tx, tester, { hero: { ...hero, mediaId: null } })
  })
})

test('who may not remove is refused', async () => {
  const mediaId = await aPicture()
  await expect(
    transact((tx) => removeMedia(tx, aClerk('catalog.write'), { mediaId })),
  ).rejects.toMatchObject({ code: 'forbidden' })
})

test('removed and used at the same moment, it is one or the other', async () => {
  const { productId } = await aProduct()
  const outcomes = new Set<string>()
  for (let round = 0; round < 12; round += 1) {
    const mediaId = await aPicture()
    const [removed, used] = await Promise.allSettled([
      remove(mediaId),
      transact((tx) => addPictures(tx, tester, { productId, mediaIds: [mediaId] })),
    ])
    const isUsed = (await db.$count(productMedia, eq(productMedia.mediaId, mediaId))) > 0
    expect([removed.status, used.status].sort()).toEqual(['fulfilled', 'rejected'])
    expect(isUsed).toBe(used.status === 'fulfilled')
    const refusal = removed.status === 'rejected' ? removed.reason : undefined
    if (refusal) expect(refusal).toMatchObject({ code: 'media_in_use' })
    if (used.status === 'rejected') expect(used.reason).toMatchObject({ code: 'invalid_input' })
    outcomes.add(removed.status)
  }
  expect(outcomes.size).toBeGreaterThan(0)
})

test.each([
  ['the cover', (mediaId: string) => ({ coverMediaId: mediaId })],
  ['a picture in the text', (mediaId: string) => ({ body: `![A finch](media:${mediaId})` })],
])('removed while %s of a draft is saved, it is one or the other', async (_what, partOf) => {
  const { articleId } = await anArticle({ isPublished: false })
  for (let round = 0; round < 12; round += 1) {
    const mediaId = await aPicture()
    const { version, contents } = await draftOf(articleId)
    const draft = { articleId, version, contents: { ...contents, ...partOf(mediaId) } }
    const save = () => transact((tx) => saveDraft(tx, tester, { ...draft, mode: 'auto' }))
    const isFirst = round % 2 === 0
    const race = isFirst ? [save(), remove(mediaId)] : [remove(mediaId), save()]
    const [one, other] = await Promise.allSettled(race)
    const [saved, removed] = isFirst ? [one, other] : [other, one]
    const isThere = (await db.$count(media, eq(media.id, mediaId))) > 0
    const isUsed = (await db.$count(articleMedia, eq(articleMedia.mediaId, mediaId))) > 0
    expect([isThere, isUsed]).toEqual(
      removed?.status === 'fulfilled' ? [false, false] : [true, true],
    )
    const refusals = [removed, saved].map((outcome) =>
      outcome?.status === 'rejected' ? outcome.reason : undefined,
    )
    if (refusals[0]) expect(refusals[0]).toMatchObject({ code: 'media_in_use' })
    if (refusals[1]) expect(refusals[1]).toMatchObject({ code: 'invalid_input' })
    await write(tester, articleId, { coverMediaId: null, body: 'Nothing.' })
  }
})

test('the library is searched by words and names, whatever their case, and read page by page', async () => {
  const crane = await aPicture('Ein KRÄNICH am Morgen, 100 % echt')
  const other = await aPicture('A crane at noon')
  const find = async (search: string) =>
    (await listMedia(db, { search }, { limit: 50 })).media.map(({ mediaId }) => mediaId)
  expect(await find('kränich MORGEN')).toEqual([crane])
  expect(await find('100 %')).toEqual([crane])
  expect(await find('kränich noon')).toEqual([])
  const { fileName } = await getMedia(db, other)
  expect(await find(fileName.slice(0, -4).toUpperCase())).toEqual([other])

  const first = await listMedia(db, {}, { limit: 1 })
  const second = await listMedia(db, {}, { limit: 1, after: first.next })
  expect([first.media[0]?.mediaId, second.media[0]?.mediaId]).toEqual([other, crane])

  await transact((tx) => describeMedia(tx, tester, { mediaId: other, alt: '' }))
  const bare = await listMedia(db, { need: 'undescribed' }, { limit: 50 })
  expect(bare.media.map(({ mediaId }) => mediaId)).toEqual([other])
})

test('a form offers the newest, and what is chosen however old it is', async () => {
  const old = await aPicture('The first')
  for (let at = 0; at < 25; at += 1) await aPicture()
  const offered = await listMediaChoices(db, [old, null, undefined, '', 'med_none'])
  expect(offered[0]?.mediaId).toBe(old)
  expect(offered).toHaveLength(25)
})
