import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { absoluteUrl, adminPath } from '@/lib/paths'

type Change = { subject: string; told: string }

/** Tells somebody what happened to their second factor, in case it was not they who did it. */
function composer({ subject, told }: Change): (mail: AccountMail) => ComposedMail {
  return (mail) => {
    const { name } = mail.settings
    return composeLetter(mail, {
      subject: `${subject} at ${name}`,
      title: subject,
      before: [
        told,
        'If it was you, or you asked for it, all is well. If not, change your password at once and tell an owner of the shop.',
      ],
      button: {
        label: 'Look at your account',
        url: absoluteUrl(mail.origin, adminPath('me/second-factor')),
      },
      after: [],
      reason: `You get this mail because you work at ${name}.`,
    })
  }
}

export const composeSecondFactorSetUp = composer({
  subject: 'Your second factor is on',
  told: 'From now on a code from your authenticator app is asked for when you sign in. Former recovery codes and apps are worth nothing any more.',
})

export const composeSecondFactorOff = composer({
  subject: 'Your second factor is off',
  told: 'From now on your password alone lets you in. Everywhere else where you were signed in, you are signed out.',
})

export const composeRecoveryCodesRenewed = composer({
  subject: 'You have new recovery codes',
  told: 'Ten new recovery codes were made for your account. The former ones open nothing any more.',
})

export const composeRecoveryCodeUsed = composer({
  subject: 'A recovery code was used',
  told: 'Somebody has used one of your recovery codes in place of the authenticator app. It cannot be used again.',
})
