import { CodeField } from '@/components/auth/code-field'
import { QrCode } from '@/components/staff/qr-code'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { TotpOffer } from '@/domain/accounts/start-totp'
import { adminPath } from '@/lib/paths'

interface TotpFormProps {
  offer: TotpOffer
  state: FormState | undefined
}

/** Three steps: have the app read the secret, type its first code, keep the recovery codes that come then. */
export function TotpForm({ offer, state }: TotpFormProps) {
  return (
    <form
      method="post"
      action={adminPath('me/second-factor/confirmation')}
      noValidate
      className="max-w-reading space-y-6 text-15"
    >
      <FormProblems state={state} />
      <input type="hidden" name="sealed" value={offer.sealed} />
      <div className="flex flex-wrap gap-6">
        <QrCode text={offer.uri} label="QR code for the authenticator app" />
        <div className="min-w-0 flex-1 basis-64 space-y-3">
          <p>Open your authenticator app and read this code with it.</p>
          <p>
            On this very device?{' '}
            <a className="link" href={offer.uri}>
              Open the app
            </a>
            , or copy the key:
          </p>
          <p>
            <label htmlFor="totp-key" className="caption block">
              Key
            </label>
            <input
              id="totp-key"
              readOnly
              value={offer.secret.match(/.{4}/g)?.join(' ') ?? offer.secret}
              autoComplete="off"
              className="control mt-1 w-full font-mono text-13"
            />
          </p>
        </div>
      </div>
      <div className="max-w-xs">
        <CodeField isRecovery={false} state={state} />
      </div>
      <SubmitButton pendingLabel="Checking …">Turn it on</SubmitButton>
    </form>
  )
}
