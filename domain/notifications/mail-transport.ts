export type OutgoingMail = {
  /** Stays the same when a delivery is repeated, so that a mail program shows one mail. */
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  /** Ends such mails; also told in the headers (RFC 8058). */
  unsubscribeUrl?: string
}

export type Mailbox = { name: string; address: string }

/** Whom a mail comes from; a text is one that the operator wrote as a whole (`Shop <mail@shop.example>`). */
export type MailSender = { from: string | Mailbox; replyTo?: Mailbox }

/** Hands a mail to the world. An error means that it may or may not have gone out. */
export interface MailTransport {
  deliver(mail: OutgoingMail): Promise<void>
}
