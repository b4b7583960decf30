import { composeEmailChanged } from '@/domain/accounts/mails/email-changed'
import { composeGoodbye } from '@/domain/accounts/mails/goodbye'
import { composeIdentityLinked } from '@/domain/accounts/mails/identity-linked'
import { composeIdentityUnlinked } from '@/domain/accounts/mails/identity-unlinked'
import { composePasswordChanged } from '@/domain/accounts/mails/password-changed'
import {
  composeRecoveryCodesRenewed,
  composeRecoveryCodeUsed,
  composeSecondFactorOff,
  composeSecondFactorSetUp,
} from '@/domain/accounts/mails/second-factor-changed'
import { releaseLapsedReservations } from '@/domain/inventory/release-lapsed'
import { composeOrderCancelled } from '@/domain/orders/mails/cancelled'
import { composeOrderConfirmation } from '@/domain/orders/mails/confirmation'
import { composeOrderExpired } from '@/domain/orders/mails/expired'
import { composeOrderFulfilled } from '@/domain/orders/mails/fulfilled'
import { composePaymentReceived } from '@/domain/orders/mails/payment-received'
import { composePaymentReturned } from '@/domain/orders/mails/payment-returned'
import { composeOrderRefunded } from '@/domain/orders/mails/refunded'
import { answerLinkRequest } from '@/jobs/answer-link-request'
import { deliverEmail } from '@/jobs/deliver-email'
import { dispatchEvent } from '@/jobs/dispatch-event'
import { dropUnclaimedUpload } from '@/jobs/drop-unclaimed-upload'
import { forgetCustomer } from '@/jobs/forget-customer'
import type { JobHandlers } from '@/jobs/job-kinds'
import { mailAboutAccount } from '@/jobs/mail-about-account'
import { mailCommentAdded, mailCommentAnswered } from '@/jobs/mail-about-comment'
import { mailAboutOrder } from '@/jobs/mail-about-order'
import { mailEmailChange } from '@/jobs/mail-email-change'
import { mailFormerAddress } from '@/jobs/mail-former-address'
import { mailInvitation } from '@/jobs/mail-invitation'
import { mailSubmission } from '@/jobs/mail-submission'
import { expireOrder, processPaymentEvent, reconcilePayments } from '@/jobs/payments'
import { performPaymentOperation } from '@/jobs/perform-payment-operation'
import { publishDueArticles } from '@/jobs/publish-due-articles'
import { relateArticles } from '@/jobs/relate-articles'
import { removeMediaFiles } from '@/jobs/remove-media-files'
import { renderMedia } from '@/jobs/render-media'
import { resendEmail } from '@/jobs/resend-email'
import { sweepOldRows } from '@/jobs/sweep'
import { sweepUploads } from '@/jobs/sweep-uploads'

/** Job name → what does it. Every one may run twice. */
export const handlers: JobHandlers = {
  'dispatch-event': { kind: 'transaction', run: dispatchEvent },
  'mail-order-confirmation': mailAboutOrder('order-confirmation', composeOrderConfirmation),
  'mail-order-expired': mailAboutOrder('order-expired', composeOrderExpired, hasExpired),
  'mail-order-cancelled': mailAboutOrder('order-cancelled', composeOrderCancelled),
  'mail-order-fulfilled': mailAboutOrder('order-fulfilled', composeOrderFulfilled),
  'mail-order-refunded': mailAboutOrder('order-refunded', composeOrderRefunded),
  'mail-payment-received': mailAboutOrder('payment-received', composePaymentReceived),
  'mail-payment-returned': mailAboutOrder('payment-returned', composePaymentReturned),
  'resend-email': resendEmail,
  'answer-link-request': { kind: 'transaction', run: answerLinkRequest },
  'mail-email-change': mailEmailChange,
  'mail-email-changed': mailFormerAddress('email-changed', composeEmailChanged),
  'mail-goodbye': mailFormerAddress('goodbye', composeGoodbye),
  'forget-customer': forgetCustomer,
  'mail-identity-linked': mailAboutAccount('identity-linked', composeIdentityLinked),
  'mail-identity-unlinked': mailAboutAccount('identity-unlinked', composeIdentityUnlinked),
  'mail-second-factor-set-up': mailAboutAccount('second-factor-set-up', composeSecondFactorSetUp),
  'mail-second-factor-off': mailAboutAccount('second-factor-off', composeSecondFactorOff),
  'mail-recovery-codes-renewed': mailAboutAccount(
    'recovery-codes-renewed',
    composeRecoveryCodesRenewed,
  ),
  'mail-recovery-code-used': mailAboutAccount('recovery-code-used', composeRecoveryCodeUsed),
  'mail-password-changed': mailAboutAccount('password-changed', composePasswordChanged),
  'mail-comment-added': mailCommentAdded,
  'mail-comment-answered': mailCommentAnswered,
  'mail-invitation': mailInvitation,
  'mail-submission': mailSubmission,
  'deliver-email': { kind: 'outside', run: deliverEmail },
  'relate-articles': { kind: 'outside', run: relateArticles },
  'publish-due-articles': { kind: 'outside', run: publishDueArticles },
  'process-payment-event': { kind: 'outside', run: processPaymentEvent },
  'perform-payment-operation': { kind: 'outside', run: performPaymentOperation },
  'reconcile-payments': { kind: 'outside', run: reconcilePayments },
  'expire-order': { kind: 'outside', run: expireOrder },
  'release-lapsed-reservations': { kind: 'transaction', run: releaseLapsedReservations },
  'render-media': { kind: 'outside', run: renderMedia, isHeavy: true },
  'remove-media-files': { kind: 'outside', run: removeMediaFiles },
  'drop-unclaimed-upload': { kind: 'outside', run: dropUnclaimedUpload },
  'sweep-uploads': { kind: 'outside', run: sweepUploads },
  'sweep-old-rows': { kind: 'transaction', run: sweepOldRows },
}

/** A late payment may have placed it meanwhile. */
function hasExpired({ status }: { status: string }): boolean {
  return status === 'expired'
}
