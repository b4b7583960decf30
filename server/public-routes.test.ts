import { expect, test } from 'vitest'
import { findPublicRoute } from '@/server/public-routes'

test.each([
  ['/'],
  ['/products/foxglove-notebook'],
  ['/articles'],
  ['/articles/how-to-fold'],
  ['/rss.xml'],
  ['/tags/paper/rss.xml'],
  ['/tags/paper/atom.xml'],
  ['/authors/ada/feed.json'],
  ['/api/v1/articles/how-to-fold'],
])('%s is the same for everybody', (path) => {
  expect(findPublicRoute(path)).toBeDefined()
})

test.each([
  ['/cart'],
  ['/admin/articles'],
  ['/articles/'],
  ['/articles/how-to-fold/'],
  ['/articles/how-to-fold/comment'],
  ['/articles/how-to-fold/rss.xml'],
  ['/tags/paper/rss'],
  ['/tags//rss.xml'],
  ['/tags/pa%70er/rss.xml'],
  ['/tags/paper/rss.xml/more'],
  ['/tags/:slug'],
  ['/tags/:slug/rss.xml'],
  ['/:slug/paper/rss.xml'],
  ['/preview/a-token'],
  ['/media/picture.webp'],
])('%s is not', (path) => {
  expect(findPublicRoute(path)).toBeUndefined()
})

test('a literal path comes before one with a name in it', () => {
  expect(findPublicRoute('/articles/archive')?.parameters).toEqual(['year'])
  expect(findPublicRoute('/articles/archives')?.parameters).not.toContain('year')
})

test('a path of many segments costs no more than a short one', () => {
  const startedAt = performance.now()
  expect(findPublicRoute('/a'.repeat(50_000))).toBeUndefined()
  expect(performance.now() - startedAt).toBeLessThan(50)
})
