import { z } from 'zod'
import { nestFields } from '@/app/_http/body'
import { endpoint } from '@/app/_http/endpoint'
import { parse } from '@/app/_http/parse'
import { besideFields } from '@/app/admin/articles/text-doors'
import { readContents, TEXT_MAX_BYTES, textFields } from '@/app/admin/articles/text-fields'
import { saveDraft } from '@/domain/publication/save-draft'

/** What the editor's script sends while somebody types: the fields as the form would send them. */
export const POST = endpoint({
  input: z.object({
    params: z.object({ id: z.string() }),
    body: z.object({
      mode: z.enum(['auto', 'saved']),
      version: z.int(),
      fields: z.record(z.string().max(60), z.string()),
    }),
  }),
  maxBytes: TEXT_MAX_BYTES,
  // To save what is there already changes nothing.
  idempotency: 'none',
  async write(tx, { params, body }, { actor }) {
    const { text } = nestFields(new Map(Object.entries(body.fields)))
    const contents = readContents(parse(textFields, text ?? {}))
    const { mode, version } = body
    const draft = { articleId: params.id, version, contents, mode }
    return { body: await besideFields(() => saveDraft(tx, actor, draft)) }
  },
})
