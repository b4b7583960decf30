import { expect, test } from 'vitest'
import { POST as change } from '@/app/admin/collections/[id]/contents/route'
import { POST as make } from '@/app/admin/collections/new/draft/route'
import { aDesk } from '@/app/admin/products/testing-desk'
import { db } from '@/db/read'
import { listStaffCollections } from '@/domain/catalog/list-staff-collections'
import { unique } from '@/domain/testing'

async function find(id: string) {
  return (await listStaffCollections(db)).find((one) => one.id === id)
}

test('a collection is made, renamed and hidden, and nothing else of it can be sent', async () => {
  const desk = await aDesk()
  const title = unique('Blotters')
  const { to } = await desk(make, '/admin/collections/new/draft', { title, published: 'on' })
  const [, id = ''] = /^\/admin\/collections\/(col_\w+)\?done=created$/.exec(to) ?? []
  expect(await find(id)).toMatchObject({ title, isPublished: true })

  const fields = { title: 'Pads', slug: unique('pads'), description: '', position: '99', id: 'x' }
  const saved = await desk(change, `/admin/collections/${id}/contents`, fields)
  expect(saved.to).toBe(`/admin/collections/${id}?done=saved`)
  expect(await find(id)).toMatchObject({ title: 'Pads', slug: fields.slug, isPublished: false })

  for (const wrong of [{ title: '' }, { slug: 'a/b' }]) {
    const refused = await desk(change, `/admin/collections/${id}/contents`, { ...fields, ...wrong })
    expect(refused.to).toMatch(/\?form=/)
  }
  const reader = await aDesk('read-only')
  expect((await reader(change, `/admin/collections/${id}/contents`, fields)).status).toBe(403)
})
