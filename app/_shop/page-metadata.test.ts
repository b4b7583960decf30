import { expect, test } from 'vitest'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { sampleShop } from '@/scripts/publication/sample'

test('an article that was scheduled changed no earlier than it appeared', () => {
  const publishedAt = new Date('2026-03-02T12:00:00Z')
  const updatedAt = new Date('2026-03-01T12:00:00Z')
  const { openGraph } = pageMetadata(sampleShop, {
    title: 'On ink',
    description: 'What ink is.',
    path: '/articles/on-ink',
    article: { publishedAt, updatedAt, authorUrls: [], tags: [] },
  })
  expect(openGraph).toMatchObject({ modifiedTime: publishedAt.toISOString() })
})
