import { Notice } from '@/components/ui/notice'
import type { StaffOrderView } from '@/domain/orders/staff-views'

interface OrderWarningsProps {
  order: Pick<StaffOrderView, 'anomalies' | 'refunds' | 'mails'>
  money: (amount: number) => string
}

/** What went wrong outside and waits for a person. */
export function OrderWarnings({ order, money }: OrderWarningsProps) {
  const sentences = warnings(order, money)
  if (sentences.length === 0) return null
  return (
    <Notice signal="warn" title="Please look at this">
      <ul className="mt-1 space-y-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}

function warnings(
  { anomalies, refunds, mails }: OrderWarningsProps['order'],
  money: OrderWarningsProps['money'],
) {
  const refused = refunds.filter(
    ({ state, amount }, index) =>
      state === 'refused' && !isMadeGood(amount, refunds.slice(index + 1)),
  )
  const lost = mails.filter(({ status }) => status === 'failed')
  return [
    ...anomalies
      .filter(({ resolvedAt }) => resolvedAt === null)
      .map(({ detail }) => `The payment service and our books disagree: ${detail}`),
    ...refused.map(
      ({ amount }) => `The payment service did not give ${money(amount)} back. Please try again.`,
    ),
    ...lost.map(({ subject, recipient }) => `“${subject}” did not reach ${recipient}.`),
  ]
}

/** Whether somebody has asked again for what was refused. */
function isMadeGood(refused: number, later: StaffOrderView['refunds']): boolean {
  return later.some(({ state, amount }) => state !== 'refused' && amount >= refused)
}
