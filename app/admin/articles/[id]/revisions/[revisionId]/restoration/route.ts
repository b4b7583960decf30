import { z } from 'zod'
import { form } from '@/app/_http/form'
import { backToText } from '@/app/admin/articles/text-doors'
import { textForm } from '@/app/admin/articles/text-fields'
import { restoreRevision } from '@/domain/publication/restore-revision'
import { adminTextPath } from '@/lib/paths'

export const POST = form({
  name: 'restoration',
  input: textForm
    .pick({ kind: true, version: true })
    .extend({ params: z.object({ id: z.string(), revisionId: z.string() }) }),
  back: backToText('revisions'),
  async write(tx, { params, kind, version }, { actor }) {
    const { id: articleId, revisionId } = params
    await restoreRevision(tx, actor, { articleId, revisionId, version })
    return { to: adminTextPath(kind, articleId, '', { done: 'restored' }) }
  },
})
