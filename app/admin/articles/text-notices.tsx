import type { KeptForm, PageSearch } from '@/app/_http/kept-form'
import { contentsOfFields } from '@/app/admin/articles/text-fields'
import { TextConflict } from '@/components/admin-articles/text-conflict'
import { DONE_WORDS } from '@/components/admin-articles/text-words'
import type { Writing } from '@/components/admin-articles/writing'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { compareContents } from '@/domain/publication/compare-contents'

interface TextNoticesProps {
  writing: Writing
  authors: readonly { id: string; name: string }[]
  state: KeptForm | undefined
  /** A form beside the text that was refused. */
  move: KeptForm | undefined
  search: Awaited<PageSearch>
}

/** What just happened, what is wrong with the form, or that somebody else was faster. */
export function TextNotices({ writing, authors, state, move, search }: TextNoticesProps) {
  const { text, locale, timeZone } = writing
  const { draft } = text
  if (state?.code === 'version_conflict') {
    const mine = contentsOfFields(state.values)
    return (
      <TextConflict
        articleId={text.id}
        by={draft.savedBy?.name}
        at={draft.savedAt}
        changes={mine ? compareContents(draft.contents, mine) : []}
        nameOf={(id) => authors.find((author) => author.id === id)?.name ?? 'Somebody'}
        locale={locale}
        timeZone={timeZone}
      />
    )
  }
  if (state?.code) return <FormProblems state={state} />
  if (move) return <FormProblems state={move} />
  if (state && search.show === 'copy') {
    return (
      <Notice signal="ok" isLive>
        This is what your browser had kept. It is saved as a draft as soon as you go on.
      </Notice>
    )
  }
  const done = typeof search.done === 'string' ? DONE_WORDS[search.done] : undefined
  if (!done) return null
  return (
    <Notice signal="ok" isLive>
      {done}
    </Notice>
  )
}
