import { type Activity, ActivityList } from '@/components/admin/activity-list'
import { Panel } from '@/components/admin/panel'
import { eventWords } from '@/components/admin-orders/event-words'
import { NoteForm } from '@/components/admin-orders/note-form'
import type { FormState } from '@/components/ui/form-state'
import type { StaffOrderView } from '@/domain/orders/staff-views'
import { formatMoney } from '@/lib/money'

interface TimelinePanelProps {
  order: StaffOrderView
  canWrite: boolean
  onceKey: string
  /** The note that came back. */
  state: FormState | undefined
  locale: string
  timeZone: string
}

/** All that happened to an order and what colleagues noted on it, the last thing first. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { order, canWrite, onceKey, state, locale, timeZone } = props
  return (
    <Panel title="So far">
      {canWrite && <NoteForm orderId={order.id} onceKey={onceKey} state={state} />}
      <ActivityList activities={activitiesOf(order, locale)} locale={locale} timeZone={timeZone} />
    </Panel>
  )
}

/** Notes stand for the events that tell of them. */
function activitiesOf({ events, notes, currency }: StaffOrderView, locale: string): Activity[] {
  const money = (amount: number) => formatMoney({ amount, currency }, locale)
  const happened = events
    .filter(({ name }) => name !== 'order.note_added')
    .map((event) => ({
      key: String(event.seq),
      what: eventWords(event, money),
      at: event.at,
      detail: messageIn(event.data),
    }))
  const noted = notes.map(({ id, author, body, createdAt }) => ({
    key: id,
    what: `${author ?? 'Somebody'} noted`,
    at: createdAt,
    detail: <p className="rounded bg-stock px-3 py-2 whitespace-pre-line wrap-anywhere">{body}</p>,
  }))
  return [...happened, ...noted]
    .map((activity, place) => ({ ...activity, place }))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.place - a.place)
}

function messageIn({ message }: Record<string, unknown>) {
  if (typeof message !== 'string' || message === '') return undefined
  return <p className="text-ink-soft">To the customer: “{message}”</p>
}
