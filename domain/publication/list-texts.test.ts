import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { listTexts } from '@/domain/publication/list-texts'
import { write } from '@/domain/publication/testing-articles'
import { anArticle, tester, unique } from '@/domain/testing'

test('a text is told with the address that leads to it, not with the one its draft will have', async () => {
  const [title, slug] = [unique('Told'), unique('told')]
  const { articleId } = await anArticle({ title, slug })
  await write(tester, articleId, { title: 'Not yet', slug: unique('not-yet') })
  const draft = await anArticle({ title: unique('Draft'), isPublished: false })
  const told = await listTexts(db, 'article', 50)
  expect(told).toContainEqual({ title, slug })
  expect(told.map((one) => one.slug)).not.toContain(draft.slug)
})
