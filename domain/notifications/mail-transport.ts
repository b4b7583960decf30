export type OutgoingMail = {
  /** Stays the same when a delivery is repeated, so that a mail program shows one mail. */
  messageId: string
  to: string
  subject: string
  text: string
  html: string
}

/** Hands a mail to the world. An error means that it may or may not have gone out. */
export interface MailTransport {
  deliver(mail: OutgoingMail): Promise<void>
}
