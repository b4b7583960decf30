import { StatusTag } from '@/components/admin/status-tag'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import type { LiveSession } from '@/domain/accounts/list-sessions'
import { deviceOf } from '@/lib/device'
import { adminPath } from '@/lib/paths'

interface SessionListProps {
  sessions: readonly LiveSession[]
  /** The one with which the page is looked at. */
  currentId: string
  locale: string
  timeZone: string
}

/** Every browser that is signed in, each with a way to sign it out. */
export function SessionList({ sessions, currentId, locale, timeZone }: SessionListProps) {
  return (
    <div className="space-y-4 text-15">
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2">
                {deviceOf(session.userAgent).name}
                {session.id === currentId && <StatusTag signal="ok">Here</StatusTag>}
              </p>
              <p className="caption wrap-anywhere">
                {session.address} · last used{' '}
                <Moment
                  at={session.lastSeenAt}
                  locale={locale}
                  timeZone={timeZone}
                  show="compact"
                />
              </p>
            </div>
            {session.id !== currentId && (
              <form method="post" action={adminPath(`me/sessions/${session.id}/removal`)}>
                <SubmitButton look="secondary" pendingLabel="Signing out …">
                  Sign out there
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action={adminPath('me/sessions/elsewhere/removal')}>
          <SubmitButton look="secondary" pendingLabel="Signing out …">
            Sign out everywhere else
          </SubmitButton>
        </form>
      )}
    </div>
  )
}
