import Link from 'next/link'
import { subjectPath } from '@/components/admin/audit/subject-path'
import { DefinitionList } from '@/components/admin/definition-list'
import { Panel } from '@/components/admin/panel'
import { Moment } from '@/components/ui/moment'
import type { EmailView } from '@/domain/notifications/list-emails'

interface MailFactsProps {
  email: EmailView
  locale: string
  timeZone: string
}

export function MailFacts({ email, locale, timeZone }: MailFactsProps) {
  const moment = (at: Date | null) =>
    at && <Moment at={at} locale={locale} timeZone={timeZone} show="compact" />
  return (
    <Panel title="What is known about it">
      <DefinitionList
        items={[
          { term: 'To', detail: email.recipient },
          { term: 'About', detail: email.about && <About id={email.about} /> },
          { term: 'Kind', detail: email.template },
          { term: 'Written', detail: moment(email.createdAt) },
          { term: 'Sent', detail: moment(email.sentAt) },
          { term: 'Last error', detail: email.lastError },
        ]}
      />
    </Panel>
  )
}

function About({ id }: { id: string }) {
  const path = subjectPath(id)
  if (!path) return id
  return (
    <Link prefetch={false} className="link" href={path}>
      {id}
    </Link>
  )
}
