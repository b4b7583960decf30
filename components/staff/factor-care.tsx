import { ConfirmForm } from '@/components/admin/confirm-form'
import { Panel } from '@/components/admin/panel'
import { ButtonLink } from '@/components/ui/button'
import { adminPath } from '@/lib/paths'

/** What can be done with a second factor that is on. */
export function FactorCare({ codesLeft }: { codesLeft: number }) {
  const path = (part: string) => adminPath(`me/second-factor/${part}`)
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Panel title="Authenticator app">
        <div className="space-y-3 text-15">
          <p>
            A new phone? Set up the app there; the old one counts until the new one has proved to
            work.
          </p>
          <ButtonLink href={path('new')}>Set up another app</ButtonLink>
          <ConfirmForm
            action={path('removal')}
            label="Take the second factor off …"
            question="Your password alone will let you in, and whoever learns it too. You are signed out everywhere else."
            confirmLabel="Take it off"
            pendingLabel="One moment …"
          />
        </div>
      </Panel>
      <Panel title="Recovery codes">
        <div className="space-y-3 text-15">
          <p>{codesSentence(codesLeft)}</p>
          <ConfirmForm
            action={path('recovery-codes')}
            label="Make new codes …"
            question="The ones you have are worth nothing from then on."
            confirmLabel="Make ten new codes"
            pendingLabel="One moment …"
          />
        </div>
      </Panel>
    </div>
  )
}

function codesSentence(left: number): string {
  if (left === 0) return 'None is left. Make new ones before you need them.'
  return left === 1 ? 'One is left.' : `${left} are left.`
}
