import { pieceWords } from '@/components/cart/line-words'
import type { OrderEventView } from '@/domain/orders/staff-views'

type Data = Record<string, unknown>
type Sentence = (data: Data, money: (amount: number) => string) => string

/** What happened, as it goes on after a name: "Kit Foxglove" … "sent 2 pieces". The passive stands where nobody did it. */
const byPerson: Readonly<Record<string, Sentence>> = {
  'order.created': () => 'ordered',
  'order.placed': () => 'placed the order',
  'order.cancelled': (data) => `cancelled the order${reasonOf(data)}`,
  'order.fulfilled': (data) => `sent ${pieceWords(piecesIn(data))}${parcelOf(data)}`,
  'order.refund_requested': (data, money) => `gave back ${amountIn(data, money)}${reasonOf(data)}`,
  'order.mail_resent': (data) => `sent a mail once more${textIn(data, 'to', ' to ')}`,
  'payment.capture_requested': (data, money) => `took ${amountIn(data, money)}`,
  'payment.void_requested': (data, money) =>
    `let ${amountIn(data, money)} go that had been set aside${reasonOf(data)}`,
  'payment.received': (data, money) =>
    `entered ${amountIn(data, money)} as received${textIn(data, 'reference', ', ')}`,
  'payment.retried': () => 'tried to pay again',
}

const byItself: Readonly<Record<string, Sentence>> = {
  'order.created': () => 'Ordered',
  'order.placed': () => 'Order confirmed',
  'order.expired': () => 'Given up, because it was not paid in time',
  'order.cancelled': (data) => `Cancelled${reasonOf(data)}`,
  'order.fulfilled': (data) => `${pieceWords(piecesIn(data))} sent${parcelOf(data)}`,
  'order.refund_requested': (data, money) => `Refund of ${amountIn(data, money)} asked for`,
  'order.refunded': (data, money) => `${amountIn(data, money)} given back`,
  'order.refund_refused': (data, money) =>
    `The payment service refused to give back ${amountIn(data, money)}`,
  'payment.secured': () => 'Payment secured',
  'payment.declined': () => 'Payment declined',
  'payment.captured': (data, money) => `${amountIn(data, money)} taken`,
  'payment.capture_refused': (data, money) =>
    `The payment service refused to take ${amountIn(data, money)}`,
  'payment.voided': () => 'What was set aside has been let go',
  'payment.void_refused': () => 'The payment service would not let the money go',
  'payment.returning': () => 'Money that came too late goes back',
}

/** An event of an order as a sentence. What this version has no words for is told by its name. */
export function eventWords(event: OrderEventView, money: (amount: number) => string): string {
  const { name, actorName, actorKind, data } = event
  const who = actorName ?? (actorKind === 'api_key' ? 'An API key' : null)
  const done = byPerson[name]
  if (who && done) return `${who} ${done(data, money)}`
  const sentence = byItself[name] ?? (actorKind === 'guest' && done)
  if (sentence) return capital(sentence(data, money))
  return capital(name.replaceAll(/[._]/g, ' '))
}

function amountIn({ amount }: Data, money: (amount: number) => string): string {
  return typeof amount === 'number' ? money(amount) : 'money'
}

function reasonOf(data: Data): string {
  return textIn(data, 'reason', ': ')
}

function parcelOf({ carrier, trackingNumber }: Data): string {
  const parcel = [carrier, trackingNumber].filter((text) => typeof text === 'string' && text !== '')
  return parcel.length > 0 ? `, ${parcel.join(' ')}` : ''
}

function piecesIn({ lines }: Data): number {
  if (!Array.isArray(lines)) return 0
  return lines.reduce<number>((sum, line: unknown) => sum + quantityOf(line), 0)
}

function quantityOf(line: unknown): number {
  if (typeof line !== 'object' || line === null || !('quantity' in line)) return 0
  return typeof line.quantity === 'number' ? line.quantity : 0
}

function textIn(data: Data, name: string, before: string): string {
  const text = data[name]
  return typeof text === 'string' && text !== '' ? `${before}${text}` : ''
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
