import { expect, test } from 'vitest'
import { POST as publish } from '@/app/admin/articles/[id]/publication/route'
import { fieldsOf } from '@/app/admin/articles/text-fields'
import { aDesk } from '@/app/admin/products/testing-desk'
import { draftOf, rowOf } from '@/domain/publication/testing-articles'
import { anArticle } from '@/domain/testing'

test('a time that was chosen is not passed over by the button that publishes now', async () => {
  const desk = await aDesk('editor')
  const { articleId } = await anArticle({ isPublished: false })
  const send = async (fields: Record<string, string>) => {
    const { contents, version } = await draftOf(articleId)
    const text = fieldsOf(contents, { isNew: true })
    const sent = { version: String(version), ...text, ...fields }
    return (await desk(publish, `/admin/articles/${articleId}/publication`, sent)).to
  }
  const later = { day: '2099-05-01', time: '09:00' }
  expect(await send(later)).toMatch(/\?form=/)
  expect(await send({ day: '2099-05-01', time: '' })).toMatch(/\?form=/)
  expect(await rowOf(articleId)).toMatchObject({ status: 'draft' })
  expect(await send({ ...later, when: 'at' })).toMatch(/done=scheduled/)
  expect(await send({ ...later, when: 'now' })).toMatch(/done=published/)
  expect(await send({ day: '2020-05-01', time: '09:00' })).toMatch(/done=published/)
})
