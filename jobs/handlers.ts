import { composeEmailChanged } from '@/domain/accounts/mails/email-changed'
import { composeGoodbye } from '@/domain/accounts/mails/goodbye'
import { composePasswordChanged } from '@/domain/accounts/mails/password-changed'
import { releaseLapsedReservations } from '@/domain/inventory/release-lapsed'
import { composeOrderConfirmation } from '@/domain/orders/mails/confirmation'
import { composeOrderExpired } from '@/domain/orders/mails/expired'
import { composePaymentReturned } from '@/domain/orders/mails/payment-returned'
import { answerLinkRequest } from '@/jobs/answer-link-request'
import { deliverEmail } from '@/jobs/deliver-email'
import { dispatchEvent } from '@/jobs/dispatch-event'
import { forgetCustomer } from '@/jobs/forget-customer'
import type { JobHandlers } from '@/jobs/job-kinds'
import { mailAboutAccount } from '@/jobs/mail-about-account'
import { mailAboutOrder } from '@/jobs/mail-about-order'
import { mailEmailChange } from '@/jobs/mail-email-change'
import { mailFormerAddress } from '@/jobs/mail-former-address'
import { mailInvitation } from '@/jobs/mail-invitation'
import {
  expireOrder,
  performPaymentOperation,
  processPaymentEvent,
  reconcilePayments,
} from '@/jobs/payments'
import { sweepOldRows } from '@/jobs/sweep'

/** Job name → what does it. Every one may run twice. */
export const handlers: JobHandlers = {
  'dispatch-event': { kind: 'transaction', run: dispatchEvent },
  'mail-order-confirmation': mailAboutOrder('order-confirmation', composeOrderConfirmation),
  'mail-order-expired': mailAboutOrder('order-expired', composeOrderExpired, hasExpired),
  'mail-payment-returned': mailAboutOrder('payment-returned', composePaymentReturned),
  'answer-link-request': { kind: 'transaction', run: answerLinkRequest },
  'mail-email-change': mailEmailChange,
  'mail-email-changed': mailFormerAddress('email-changed', composeEmailChanged),
  'mail-goodbye': mailFormerAddress('goodbye', composeGoodbye),
  'forget-customer': forgetCustomer,
  'mail-password-changed': mailAboutAccount('password-changed', composePasswordChanged),
  'mail-invitation': mailInvitation,
  'deliver-email': { kind: 'outside', run: deliverEmail },
  'process-payment-event': { kind: 'outside', run: processPaymentEvent },
  'perform-payment-operation': { kind: 'outside', run: performPaymentOperation },
  'reconcile-payments': { kind: 'outside', run: reconcilePayments },
  'expire-order': { kind: 'outside', run: expireOrder },
  'release-lapsed-reservations': { kind: 'transaction', run: releaseLapsedReservations },
  'sweep-old-rows': { kind: 'transaction', run: sweepOldRows },
}

/** A late payment may have placed it meanwhile. */
function hasExpired({ status }: { status: string }): boolean {
  return status === 'expired'
}
