import { ConfirmForm } from '@/components/admin/confirm-form'
import { Panel } from '@/components/admin/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Colleague } from '@/domain/accounts/list-colleagues'
import { adminPath } from '@/lib/paths'

interface ColleagueActionsProps {
  colleague: Colleague
  isOneself: boolean
}

/** Letting somebody in and out. */
export function ColleagueActions({ colleague, isOneself }: ColleagueActionsProps) {
  const { id, status, hasSecondFactor } = colleague
  const target = (part: string) => adminPath(`staff/${id}/${part}`)
  if (isOneself) {
    return (
      <Panel title="Access">
        <p className="text-15 text-ink-soft">
          This is you. A colleague can deactivate your account.
        </p>
      </Panel>
    )
  }
  if (status === 'deactivated') {
    return (
      <Panel title="Access">
        <form method="post" action={target('reactivation')} className="space-y-3 text-15">
          <p className="text-ink-soft">They cannot sign in. Roles and password are kept.</p>
          <SubmitButton look="secondary" pendingLabel="One moment …">
            Let them in again
          </SubmitButton>
        </form>
      </Panel>
    )
  }
  return (
    <Panel title="Access">
      {hasSecondFactor && (
        <ConfirmForm
          action={target('second-factor/removal')}
          label="Take the second factor off …"
          question="For who has lost phone and recovery codes. Make sure that it is really they who ask: afterwards the password alone lets in. They are signed out everywhere."
          confirmLabel="Take it off"
          pendingLabel="One moment …"
        />
      )}
      <ConfirmForm
        action={target('deactivation')}
        label="Deactivate …"
        question={`They are signed out at once and cannot sign in any more. ${keysSentence(colleague)} You can let them in again.`}
        confirmLabel="Deactivate"
        pendingLabel="Deactivating …"
      />
    </Panel>
  )
}

function keysSentence({ apiKeys }: Colleague): string {
  if (apiKeys === 0) return 'They have made no API key that still works.'
  const keys =
    apiKeys === 1 ? 'One API key that they made goes' : `${apiKeys} API keys that they made go`
  return `${keys} on working; look through them under API keys.`
}
