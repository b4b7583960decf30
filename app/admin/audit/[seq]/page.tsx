import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { EventFacts } from '@/components/admin/audit/event-facts'
import { eventWords } from '@/components/admin/audit/event-words'
import { ButtonLink } from '@/components/ui/button'
import { db } from '@/db/read'
import { findEvent } from '@/domain/events/list-events'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Event' }

export default async function EventPage({ params }: { params: Promise<{ seq: string }> }) {
  const { seq } = await params
  await requireStaff(adminPath(`audit/${seq}`), 'audit.read')
  const event = /^\d{1,15}$/.test(seq) ? await findEvent(db, Number(seq)) : undefined
  if (!event) notFound()
  const { locale, timeZone } = await currentShop()
  return (
    <AdminPage
      title={`${event.actor.label} ${eventWords(event.name)}`}
      crumbs={[{ label: 'Audit log', href: adminPath('audit') }]}
      actions={
        <ButtonLink href={adminPath('audit', { subject: event.subject.id })}>
          All events of {event.subject.label}
        </ButtonLink>
      }
    >
      <EventFacts event={event} locale={locale} timeZone={timeZone} />
    </AdminPage>
  )
}
