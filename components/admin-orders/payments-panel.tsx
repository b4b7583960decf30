import { Panel } from '@/components/admin/panel'
import { type StatusSignal, StatusTag } from '@/components/admin/status-tag'
import { paymentWords as methodWords } from '@/components/checkout/payment-words'
import { Moment } from '@/components/ui/moment'
import type { StaffOrderView, StaffPaymentView } from '@/domain/orders/staff-views'
import { formatMoney } from '@/lib/money'

type Operation = StaffPaymentView['operations'][number]

interface PaymentsPanelProps {
  order: StaffOrderView
  locale: string
  timeZone: string
}

/** Every payment of an order, and all that was asked of its provider. */
export function PaymentsPanel({ order, locale, timeZone }: PaymentsPanelProps) {
  const { payments, paymentMethod, totals, currency } = order
  return (
    <Panel title="Payment">
      <p className="text-15">
        {totals.total === 0 ? 'Nothing to pay' : methodWords(paymentMethod).label}
      </p>
      {payments.map((payment) => (
        <div key={payment.id} className="mt-3 border-t border-line pt-3 first-of-type:mt-2">
          <p className="caption wrap-anywhere">
            {providerWords(payment)}
            {payment.providerRef && <span className="block">{payment.providerRef}</span>}
          </p>
          <ul className="mt-1 space-y-2 text-15">
            {payment.operations.map((operation) => (
              <li key={operation.id}>
                <div className="flex items-center justify-between gap-3">
                  <span className="figures">
                    {operationNames[operation.kind]}{' '}
                    {formatMoney({ amount: operation.amount, currency }, locale)}
                  </span>
                  <StatusTag signal={operationStates[operation.status].signal}>
                    {operationStates[operation.status].word}
                  </StatusTag>
                </div>
                <p className="caption">
                  <Moment
                    at={operation.settledAt ?? operation.requestedAt}
                    locale={locale}
                    timeZone={timeZone}
                    show="compact"
                  />
                  {operation.reason && ` · ${operation.reason}`}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  )
}

const operationNames: Record<Operation['kind'], string> = {
  authorize: 'Payment of',
  capture: 'Take',
  void: 'Let go',
  refund: 'Give back',
}

const operationStates: Record<Operation['status'], { word: string; signal: StatusSignal }> = {
  requested: { word: 'Under way', signal: 'notice' },
  succeeded: { word: 'Done', signal: 'ok' },
  failed: { word: 'Refused', signal: 'stop' },
  unknown: { word: 'No answer yet', signal: 'warn' },
}

function providerWords({ provider }: StaffPaymentView): string {
  if (provider === 'manual') return 'Received by hand'
  return provider === 'test' ? 'Simulated payment service' : provider
}
