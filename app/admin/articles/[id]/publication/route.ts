import { z } from 'zod'
import { form } from '@/app/_http/form'
import { refuseField } from '@/app/_http/refuse-field'
import {
  backToText,
  besideFields,
  savePosted,
  TEXT_FORM_NAME,
} from '@/app/admin/articles/text-doors'
import { TEXT_MAX_BYTES, textForm } from '@/app/admin/articles/text-fields'
import { publishArticle } from '@/domain/publication/publish-article'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { momentInZone } from '@/lib/day-in-zone'
import { isDomainError } from '@/lib/errors'
import { adminTextPath } from '@/lib/paths'

/** Saves what the form holds and lays it before readers, now or at the time that was chosen. */
export const POST = form({
  name: TEXT_FORM_NAME,
  input: textForm.extend({
    /** Absent: now, unless a day to come stands in the form: nobody chooses one to have it ignored. */
    when: z.enum(['now', 'at']).optional(),
    /** By the shop's clock. */
    day: z.string().max(20).default(''),
    time: z.string().max(10).default(''),
  }),
  maxBytes: TEXT_MAX_BYTES,
  back: backToText(),
  fieldOf: { slug_taken: 'text.slug' },
  async write(tx, { when, day, time, ...posted }, { actor }) {
    const { timeZone } = await getSettings(tx)
    const publishAt = when === 'at' ? readMoment(day, time, timeZone) : undefined
    if (!when) refuseForgotten(day, time, timeZone)
    if (posted.text.title === '') refuseField(['text', 'title'], 'Please give it a title.')
    const version = await savePosted(tx, actor, posted)
    const articleId = posted.params.id
    try {
      const wanted = { articleId, version, publishAt }
      const { status } = await besideFields(() => publishArticle(tx, actor, wanted))
      return { to: adminTextPath(posted.kind, articleId, '', { done: status }) }
    } catch (error) {
      const isPublic =
        isDomainError(error, 'article_not_publishable') && error.details.status !== 'archived'
      if (isPublic) refuseField(['day'], 'It is public already, so this cannot lie in the future.')
      throw error
    }
  },
})

function refuseForgotten(day: string, time: string, timeZone: string): void {
  const chosen = momentInZone(day, time || '00:00', timeZone)
  if (!chosen || chosen <= now()) return
  refuseField(['day'], 'This is in the future: press the button below, or empty the day.')
}

function readMoment(day: string, time: string, timeZone: string): Date {
  if (!momentInZone(day, '00:00', timeZone)) refuseField(['day'], 'Please choose a day.')
  const moment = momentInZone(day, time, timeZone)
  return moment ?? refuseField(['time'], 'Please write a time like 09:30.')
}
