import Link from 'next/link'
import { Panel } from '@/components/admin/panel'
import { type StatusSignal, StatusTag } from '@/components/admin/status-tag'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import type { OrderMailView, StaffOrderView } from '@/domain/orders/staff-views'
import { adminOrderPath, adminPath } from '@/lib/paths'

interface MailsPanelProps {
  order: StaffOrderView
  canResend: boolean
  canOpen: boolean
  onceKey: string
  locale: string
  timeZone: string
}

/** What the customer was told, whether it arrived, and a way to say it again. */
export function MailsPanel(props: MailsPanelProps) {
  const { order, canResend, canOpen, onceKey, locale, timeZone } = props
  return (
    <Panel title="Mails">
      {order.mails.length === 0 && <p className="text-15 text-ink-soft">None so far.</p>}
      <ul className="space-y-3 text-15">
        {order.mails.map((mail) => (
          <li key={mail.id}>
            <div className="flex items-start justify-between gap-3">
              <span className="min-w-0 wrap-anywhere">
                {canOpen ? (
                  <Link prefetch={false} href={adminPath(`mails/${mail.id}`)} className="link">
                    {mail.subject}
                  </Link>
                ) : (
                  mail.subject
                )}
              </span>
              <StatusTag signal={states[mail.status].signal}>{states[mail.status].word}</StatusTag>
            </div>
            <div className="flex flex-wrap items-center justify-between gap-x-3">
              <span className="caption">
                <Moment
                  at={mail.sentAt ?? mail.createdAt}
                  locale={locale}
                  timeZone={timeZone}
                  show="compact"
                />
              </span>
              {canResend && (
                <form method="post" action={adminOrderPath(order.id, 'mails')}>
                  <input type="hidden" name="emailId" value={mail.id} />
                  <input type="hidden" name="onceKey" value={onceKey} />
                  <SubmitButton
                    look="quiet"
                    pendingLabel="Sending …"
                    aria-label={`Send again: ${mail.subject}`}
                    className="lg:min-h-8"
                  >
                    Send again
                  </SubmitButton>
                </form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const states: Record<OrderMailView['status'], { word: string; signal: StatusSignal }> = {
  logged: { word: 'In the log only', signal: 'plain' },
  queued: { word: 'On its way', signal: 'notice' },
  sent: { word: 'Sent', signal: 'ok' },
  failed: { word: 'Not delivered', signal: 'stop' },
}
