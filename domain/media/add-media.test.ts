import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { media } from '@/db/schema/media'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { addMedia } from '@/domain/media/add-media'

const system = systemActor('test')

function picture(letter: string) {
  return {
    contentHash: letter.repeat(64),
    fileName: 'finch.png',
    alt: 'A finch on a branch',
    width: 480,
    height: 320,
    renditions: [
      { key: `${letter}/480.webp`, format: 'webp', width: 480, height: 320, bytes: 900 } as const,
    ],
  }
}

test('a picture is kept with its renditions', async () => {
  const { mediaId } = await transact((tx) => addMedia(tx, system, picture('a')))
  const rows = await db.select().from(media)
  expect(rows).toEqual([expect.objectContaining({ id: mediaId, ...picture('a') })])
})

test('the same picture again is the first one, with the words it has', async () => {
  const first = await transact((tx) => addMedia(tx, system, picture('b')))
  const second = await transact((tx) => addMedia(tx, system, { ...picture('b'), alt: 'Other' }))
  expect(second).toEqual(first)
})

test('who may not is refused', async () => {
  const staff = { kind: 'staff', userId: 'usr_1', permissions: ['catalog.write'] } as const
  for (const actor of [GUEST, staff]) {
    await expect(transact((tx) => addMedia(tx, actor, picture('c')))).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
})

test('a key that leads elsewhere is refused', async () => {
  const renditions = picture('d').renditions.map((one) => ({ ...one, key: '../../secret' }))
  await expect(
    transact((tx) => addMedia(tx, system, { ...picture('d'), renditions })),
  ).rejects.toThrow()
})
