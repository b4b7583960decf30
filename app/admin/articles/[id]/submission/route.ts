import { form } from '@/app/_http/form'
import { refuseField } from '@/app/_http/refuse-field'
import {
  backToText,
  besideFields,
  savePosted,
  TEXT_FORM_NAME,
} from '@/app/admin/articles/text-doors'
import { TEXT_MAX_BYTES, textForm } from '@/app/admin/articles/text-fields'
import { submitArticle } from '@/domain/publication/submit-article'
import { adminTextPath } from '@/lib/paths'

/** Saves what the form holds and asks an editor to look at it. */
export const POST = form({
  name: TEXT_FORM_NAME,
  input: textForm,
  maxBytes: TEXT_MAX_BYTES,
  back: backToText(),
  async write(tx, posted, { actor }) {
    if (posted.text.title === '') refuseField(['text', 'title'], 'Please give it a title.')
    await savePosted(tx, actor, posted)
    const articleId = posted.params.id
    await besideFields(() => submitArticle(tx, actor, { articleId }))
    return { to: adminTextPath(posted.kind, articleId, '', { done: 'submitted' }) }
  },
})
