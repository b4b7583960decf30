import { z } from 'zod'
import { type ComposedMail, writeEmail } from '@/domain/notifications/write-email'
import { orderAccessToken } from '@/domain/orders/access-token'
import type { MailPart, OrderMail } from '@/domain/orders/mails/order-mail'
import { getOrder, getOrderView } from '@/domain/orders/queries'
import { getSettings } from '@/domain/settings/queries'
import type { JobHandler } from '@/jobs/job-kinds'
import { config } from '@/lib/config'
import { absoluteUrl, orderPath } from '@/lib/paths'
import { canDeliverMail } from '@/providers/index'

const payloadShape = z.object({
  orderId: z.string(),
  partId: z.string().default(''),
  message: z.string().default(''),
})

/**
 * A handler that writes one kind of mail about an order, once per order or per part of it (a parcel, a refund), unless it is no longer
 * true by then.
 */
export function mailAboutOrder(
  template: string,
  compose: (mail: OrderMail, part: MailPart) => ComposedMail,
  isTrueOf: (order: OrderMail['order']) => boolean = () => true,
): JobHandler {
  return {
    kind: 'transaction',
    async run(tx, payload) {
      const { orderId, ...part } = payloadShape.parse(payload)
      const settings = await getSettings(tx)
      const order = await getOrderView(tx, await getOrder(tx, orderId))
      if (!isTrueOf(order)) return
      const origin = config.baseUrl ?? `http://localhost:${config.port}`
      const orderUrl = absoluteUrl(origin, orderPath(orderAccessToken(orderId)))
      await writeEmail(
        tx,
        {
          ...compose({ order, settings, orderUrl }, part),
          template,
          to: order.email,
          about: orderId,
          dedupeKey: [template, orderId, part.partId].filter(Boolean).join(':'),
        },
        canDeliverMail(),
      )
    },
  }
}
