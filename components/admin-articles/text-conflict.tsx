import { ContentsDifference } from '@/components/admin-articles/contents-difference'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ContentsChange } from '@/domain/publication/compare-contents'
import { textDoorPath } from '@/lib/paths'

interface TextConflictProps {
  articleId: string
  /** Who saved, and when; no name where it was no person. */
  by: string | undefined
  at: Date
  /** What makes mine, in the form, of theirs. */
  changes: readonly ContentsChange[]
  nameOf: (id: string) => string
  locale: string
  timeZone: string
}

/** Somebody else saved first: what differs, and every way on. Nothing of either is lost, whichever is taken. */
export function TextConflict(props: TextConflictProps) {
  const { articleId, by, at, changes, nameOf, locale, timeZone } = props
  const formAction = textDoorPath(articleId, 'resolution')
  return (
    <Notice signal="warn" isLive title={`${by ?? 'Somebody else'} saved another version`}>
      <p>
        At <Moment at={at} locale={locale} timeZone={timeZone} show="time" />, while you had this
        open. Yours stands in the form below and is not saved yet. Whichever you keep, the other one
        stays in the history.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {/* What Enter would press in a field: which version to keep is decided by a button. */}
        <button type="submit" form={TEXT_FORM} disabled hidden />
        <SubmitButton
          form={TEXT_FORM}
          formAction={formAction}
          name="keep"
          value="mine"
          pendingLabel="Saving …"
        >
          Keep mine
        </SubmitButton>
        <SubmitButton
          form={TEXT_FORM}
          formAction={formAction}
          name="keep"
          value="theirs"
          look="secondary"
          pendingLabel="One moment …"
        >
          Take theirs
        </SubmitButton>
      </div>
      <p className="caption mt-2">
        To have some of both, change the form by hand first, then keep yours.
      </p>
      <details open className="mt-3">
        <summary className="link inline-flex min-h-11 items-center">What differs</summary>
        <ContentsDifference
          changes={changes}
          nameOf={nameOf}
          words={{ added: 'only in yours', removed: 'only in theirs' }}
          same="The two say the same."
        />
      </details>
    </Notice>
  )
}
