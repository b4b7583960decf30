import { type ConflictRow, conflictRows } from '@/components/admin-products/conflict-rows'
import type { Editor } from '@/components/admin-products/editor'
import type { FormState } from '@/components/ui/form-state'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import type { ChangesSince } from '@/domain/catalog/find-changes-since'
import { adminProductPath } from '@/lib/paths'

interface ConflictNoticeProps {
  changes: ChangesSince
  editor: Editor
  state: FormState
}

/** Somebody else was faster: what they changed, what the form says instead, and both ways on. Nothing is saved until one is taken. */
export function ConflictNotice({ changes, editor, state }: ConflictNoticeProps) {
  const { product, locale, timeZone } = editor
  const rows = conflictRows(changes.parts, editor, state)
  const who = changes.by.length > 0 ? changes.by.join(' and ') : 'Somebody else'
  return (
    <Notice signal="warn" isLive title={`${who} changed this product while you had it open.`}>
      <p>
        Last at <Moment at={changes.at} locale={locale} timeZone={timeZone} show="time" />. Nothing
        of yours is saved yet, and nothing is lost: the form below holds what you typed.
      </p>
      {rows.length > 0 && <Differences rows={rows} />}
      <p className="mt-3">
        Take over into the form what you want to keep, then press Save: the form wins. Or{' '}
        <a className="link" href={adminProductPath(product.id)}>
          leave it at theirs
        </a>{' '}
        and drop what you typed.
      </p>
    </Notice>
  )
}

function Differences({ rows }: { rows: readonly ConflictRow[] }) {
  return (
    <section aria-label="What was changed meanwhile">
      <table className="data-table mt-3 max-w-reading">
        <caption className="sr-only">What was changed meanwhile</caption>
        <thead>
          <tr>
            {['What', 'Theirs, as it is now', 'Yours, in the form'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, theirs, yours }) => (
            <tr key={label}>
              <td data-label="What">{label}</td>
              <td data-label="Theirs">
                <Said text={theirs} />
              </td>
              <td data-label="Yours">
                {yours === undefined ? 'stays as theirs' : <Said text={yours} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Said({ text }: { text: string }) {
  return <span className="line-clamp-4 wrap-anywhere">{text || '(empty)'}</span>
}
