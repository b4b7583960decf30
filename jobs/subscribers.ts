import type { NewJob } from '@/db/queue'
import type { events } from '@/db/schema/platform'

export type StoredEvent = typeof events.$inferSelect

/** What follows from an event; null: nothing from this one. */
type Subscriber = (event: StoredEvent) => NewJob | null

/** Event name → the jobs that follow from it. */
export const subscribers: Record<string, Subscriber[]> = {
  'order.placed': [mail('mail-order-confirmation')],
  // That mail says that nothing was charged.
  'order.expired': [(event) => (event.data.isCharged ? null : mail('mail-order-expired')(event))],
  // A pending order was called off by its customer, who knows it.
  'order.cancelled': [
    (event) => (event.data.from === 'placed' ? mailPart('mail-order-cancelled')(event) : null),
  ],
  'order.fulfilled': [
    (event) =>
      event.data.isAnnounced ? mailPart('mail-order-fulfilled', 'fulfilmentId')(event) : null,
  ],
  // The mail about a cancelled order tells of the money that goes back with it.
  'order.refunded': [
    (event) =>
      event.data.isOfCancellation ? null : mailPart('mail-order-refunded', 'refundId')(event),
  ],
  'order.mail_resent': [resendMail],
  // Who pays on the spot knows it.
  'payment.received': [
    (event) =>
      event.data.paymentMethod === 'on_collection'
        ? null
        : mailPart('mail-payment-received', 'operationId')(event),
  ],
  'payment.returning': [mail('mail-payment-returned')],
  'account.closed': [({ subject: userId }) => ({ name: 'forget-customer', payload: { userId } })],
  'account.password-changed': [mailOwner('mail-password-changed')],
  // Who has just opened an account in this way knows it.
  'identity.linked': [
    (event) => (event.data.opensAccount ? null : mailOwner('mail-identity-linked')(event)),
  ],
  'identity.unlinked': [mailOwner('mail-identity-unlinked')],
  'second-factor.set-up': [mailOwner('mail-second-factor-set-up')],
  'second-factor.removed': [mailOwner('mail-second-factor-off')],
  'second-factor.reset': [mailOwner('mail-second-factor-off')],
  'comment.added': [
    mailComment('mail-comment-added'),
    // One that waits is an answer once it is approved.
    (event) =>
      event.data.status === 'approved' ? mailComment('mail-comment-answered')(event) : null,
  ],
  'comment.approved': [mailComment('mail-comment-answered')],
  'recovery-codes.renewed': [mailOwner('mail-recovery-codes-renewed')],
  'recovery-code.used': [mailOwner('mail-recovery-code-used')],
  'article.submitted': [mailSubmission],
  'article.published': [relateArticle],
  'article.scheduled': [relateArticle],
  'article.updated': [relateArticle],
  'article.unpublished': [relateArticle],
  'article.archived': [relateArticle],
}

function mail(name: string): Subscriber {
  return (event) => ({
    name,
    payload: { orderId: event.subject },
    dedupeKey: `${name}:${event.subject}`,
  })
}

/** About a parcel or refund, which the event names under `key`, with what staff say to the customer. */
function mailPart(name: string, key = ''): Subscriber {
  return ({ subject: orderId, data }) => ({
    name,
    payload: { orderId, partId: data[key], message: data.message },
    dedupeKey: `${name}:${orderId}:${String(data[key] ?? '')}`,
  })
}

function resendMail({ data }: StoredEvent): NewJob {
  const { emailId, to, dedupeKey } = data
  return {
    name: 'resend-email',
    payload: { emailId, to, dedupeKey },
    dedupeKey: `resend-email:${String(dedupeKey)}`,
  }
}

/** Asks the editors to publish. */
function mailSubmission({ subject: articleId, actorKind, actorId, seq }: StoredEvent): NewJob {
  return {
    name: 'mail-submission',
    payload: { articleId, userId: actorKind === 'staff' ? actorId : null, seq },
    dedupeKey: `mail-submission:${seq}`,
  }
}

/** Tells the owner of the account that the event is about. */
function mailOwner(name: string): Subscriber {
  return (event) => ({
    name,
    payload: { userId: event.subject, seq: event.seq },
    dedupeKey: `${name}:${event.seq}`,
  })
}

/** Tells people of the comment that the event is about. */
function mailComment(name: string): Subscriber {
  return ({ subject: commentId }) => ({
    name,
    payload: { commentId },
    dedupeKey: `${name}:${commentId}`,
  })
}

/** Another article may now be the nearest to others, or none any more. */
function relateArticle({ subject: articleId, data, seq }: StoredEvent): NewJob | null {
  if (data.kind === 'page') return null
  return {
    name: 'relate-articles',
    payload: { articleId },
    dedupeKey: `relate-articles:${articleId}:${seq}`,
  }
}
