import { z } from 'zod'
import { form } from '@/app/_http/form'
import {
  backToText,
  besideFields,
  savePosted,
  TEXT_FORM_NAME,
} from '@/app/admin/articles/text-doors'
import { TEXT_MAX_BYTES, textForm } from '@/app/admin/articles/text-fields'
import { getStaffArticle } from '@/domain/publication/get-staff-article'
import { saveDraft } from '@/domain/publication/save-draft'
import { DomainError } from '@/lib/errors'
import { adminTextPath } from '@/lib/paths'

/**
 * Two people have changed one text, and a person has decided. Both versions go into the history, the chosen one last: neither is lost.
 * `version` is that of theirs as it was seen; a third one is a conflict anew.
 */
export const POST = form({
  name: TEXT_FORM_NAME,
  input: textForm.extend({ keep: z.enum(['mine', 'theirs']) }),
  maxBytes: TEXT_MAX_BYTES,
  back: backToText(),
  async write(tx, { keep, ...posted }, { actor }) {
    const articleId = posted.params.id
    const { draft } = await getStaffArticle(tx, actor, articleId)
    if (draft.version !== posted.version) throw new DomainError('version_conflict')
    const theirs = draft.contents
    const keepTheirs = (version: number) =>
      besideFields(() =>
        saveDraft(tx, actor, { articleId, version, contents: theirs, mode: 'saved' }),
      )
    const { version } = await keepTheirs(posted.version)
    const next = await savePosted(tx, actor, { ...posted, version })
    if (keep === 'theirs') await keepTheirs(next)
    return { to: adminTextPath(posted.kind, articleId, '', { done: `kept-${keep}` }) }
  },
})
