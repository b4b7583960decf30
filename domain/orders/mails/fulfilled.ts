import type { ComposedMail } from '@/domain/notifications/write-email'
import { goodsLines, openGoodsLines } from '@/domain/orders/mails/goods'
import { composeLetter } from '@/domain/orders/mails/letter'
import type { MailPart, OrderMail } from '@/domain/orders/mails/order-mail'
import type { FulfilmentView } from '@/domain/orders/views'

/** What a customer gets when goods leave: what is in the parcel, where to follow it, and what is still to come. */
export function composeOrderFulfilled(mail: OrderMail, { partId }: MailPart): ComposedMail {
  const parcel = mail.order.fulfilments.find(({ id }) => id === partId)
  if (!parcel) throw new Error(`order ${mail.order.id} has no parcel ${partId}`)
  const open = openGoodsLines(mail)
  const words = wordsFor(mail, open.length > 0)
  const { trackingUrl } = parcel
  return composeLetter(mail, {
    subject: words.subject,
    title: words.title,
    sentences: [words.sentence, carrierWords(parcel)],
    panels: [
      { title: words.holds, lines: goodsLines(mail, parcel.lines) },
      { title: 'Still to come', lines: open },
    ],
    link: trackingUrl ? { label: 'Follow your parcel', url: trackingUrl } : undefined,
  })
}

type Words = { subject: string; title: string; sentence: string; holds: string }

function wordsFor({ order }: OrderMail, isPart: boolean): Words {
  const { number, shipping } = order
  const what = isPart ? 'Part of your order' : 'Your order'
  if (shipping?.kind === 'delivery') {
    return {
      subject: `${what} ${number} is on its way`,
      title: `${what} is on its way`,
      sentence: isPart
        ? 'A parcel has left us. The rest follows in another one.'
        : 'We have packed it with care, and it has left us.',
      holds: 'In this parcel',
    }
  }
  if (shipping) {
    return {
      subject: `${what} ${number} was handed over`,
      title: 'It is yours now',
      sentence: `${what} was handed over. We hope you enjoy it.`,
      holds: 'You have',
    }
  }
  return {
    subject: `${what} ${number} is complete`,
    title: 'It is yours now',
    sentence: 'Nothing has to travel, so everything is there for you at once.',
    holds: 'You have',
  }
}

function carrierWords({ carrier, trackingNumber }: FulfilmentView): string {
  if (!carrier && !trackingNumber) return ''
  if (!trackingNumber) return `It travels with ${carrier}.`
  return carrier
    ? `It travels with ${carrier}, under the number ${trackingNumber}.`
    : `Its tracking number is ${trackingNumber}.`
}
