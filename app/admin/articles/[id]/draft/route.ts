import { form } from '@/app/_http/form'
import { backToText, savePosted, TEXT_FORM_NAME } from '@/app/admin/articles/text-doors'
import { TEXT_MAX_BYTES, textForm } from '@/app/admin/articles/text-fields'
import { adminTextPath } from '@/lib/paths'

export const POST = form({
  name: TEXT_FORM_NAME,
  input: textForm,
  maxBytes: TEXT_MAX_BYTES,
  back: backToText(),
  async write(tx, posted, { actor }) {
    await savePosted(tx, actor, posted)
    return { to: adminTextPath(posted.kind, posted.params.id, '', { done: 'saved' }) }
  },
})
