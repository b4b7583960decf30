import { describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { createPage } from '@/domain/publication/create-page'
import { getPage } from '@/domain/publication/queries'
import { tester } from '@/domain/testing'

function aPage(slug: string, isPublished: boolean) {
  const input = { slug, title: 'Shipping', summary: 'When it arrives.', body: 'In *two* days.' }
  return transact((tx) => createPage(tx, tester, { ...input, isPublished }))
}

describe('getPage', () => {
  it('answers with a published page and its safe HTML', async () => {
    await aPage('shipping', true)
    expect(await getPage(db, 'shipping')).toMatchObject({
      slug: 'shipping',
      title: 'Shipping',
      summary: 'When it arrives.',
      bodyHtml: '<p>In <em>two</em> days.</p>',
    })
  })

  it('does not know a page that is unpublished or was never written', async () => {
    await aPage('draft', false)
    await expect(getPage(db, 'draft')).rejects.toMatchObject({ code: 'not_found' })
    await expect(getPage(db, 'nope')).rejects.toMatchObject({ code: 'not_found' })
  })
})
