import { AdminPage } from '@/components/admin/admin-page'
import { ActionButtons } from '@/components/admin-orders/action-buttons'
import { CustomerPanel } from '@/components/admin-orders/customer-panel'
import { GoodsPanel } from '@/components/admin-orders/goods-panel'
import { MailsPanel } from '@/components/admin-orders/mails-panel'
import { actionsOf, type Rights } from '@/components/admin-orders/next-action'
import { OrderWarnings } from '@/components/admin-orders/order-warnings'
import { PaymentsPanel } from '@/components/admin-orders/payments-panel'
import { ShipmentsPanel } from '@/components/admin-orders/shipments-panel'
import { statusTags } from '@/components/admin-orders/status-tags'
import { TimelinePanel } from '@/components/admin-orders/timeline-panel'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import type { TraceStep } from '@/domain/checkout/quote-trace'
import type { StaffOrderView } from '@/domain/orders/staff-views'
import { formatMoney } from '@/lib/money'
import { adminPath } from '@/lib/paths'

export interface OrderScreenProps {
  order: StaffOrderView
  trace: readonly TraceStep[]
  rights: Rights
  canOpenMails: boolean
  /** What was just done here, in words. */
  done: string | undefined
  note: FormState | undefined
  /** The small form that came back: a mail to be sent again. */
  mail: FormState | undefined
  newOnceKey: () => string
  locale: string
  timeZone: string
}

/** An order on one screen: who, what, paid, sent, and what comes next. */
export function OrderScreen(props: OrderScreenProps) {
  const { order, rights, done, locale, timeZone } = props
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, locale)
  return (
    <AdminPage
      title={`Order ${order.number}`}
      crumbs={[{ label: 'Orders', href: adminPath('orders') }]}
      badge={<span className="flex flex-wrap gap-1.5">{statusTags(order)}</span>}
      lead={
        <>
          {order.customer?.name || order.shippingAddress.name},{' '}
          <Moment at={order.placedAt ?? order.createdAt} locale={locale} timeZone={timeZone} />
        </>
      }
      actions={
        <ActionButtons
          orderId={order.id}
          actions={actionsOf(order, rights)}
          money={money}
          packingSlipHref={adminPath('orders/packing-slips', { order: order.id })}
        />
      }
      notice={
        <>
          {done && (
            <Notice signal="ok" isLive>
              {done}
            </Notice>
          )}
          <FormProblems state={props.note ?? props.mail} />
          <OrderWarnings order={order} money={money} />
        </>
      }
    >
      <Panels {...props} />
    </AdminPage>
  )
}

function Panels(props: OrderScreenProps) {
  const { order, trace, rights, canOpenMails, note, newOnceKey, locale, timeZone } = props
  const shown = { order, locale, timeZone }
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-4">
        <GoodsPanel order={order} trace={trace} locale={locale} />
        <ShipmentsPanel {...shown} />
        <TimelinePanel {...shown} canWrite={rights.write} onceKey={newOnceKey()} state={note} />
      </div>
      <div className="min-w-0 space-y-4">
        <CustomerPanel {...shown} />
        <PaymentsPanel {...shown} />
        <MailsPanel
          {...shown}
          canResend={rights.write}
          canOpen={canOpenMails}
          onceKey={newOnceKey()}
        />
      </div>
    </div>
  )
}
