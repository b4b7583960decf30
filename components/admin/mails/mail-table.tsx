import type { ReactNode } from 'react'
import { type Column, DataTable } from '@/components/admin/data-table'
import { MAIL_WORDS } from '@/components/admin/mails/mail-words'
import { StatusTag } from '@/components/admin/status-tag'
import { Moment } from '@/components/ui/moment'
import type { EmailRowView } from '@/domain/notifications/list-emails'
import { adminPath } from '@/lib/paths'

interface MailTableProps {
  emails: EmailRowView[]
  locale: string
  timeZone: string
  empty: ReactNode
}

export function MailTable({ emails, locale, timeZone, empty }: MailTableProps) {
  const columns: Column<EmailRowView>[] = [
    { label: 'Subject', cell: ({ subject }) => subject },
    { label: 'To', cell: ({ recipient }) => <span className="wrap-anywhere">{recipient}</span> },
    {
      label: 'State',
      cell: ({ status }) => (
        <StatusTag signal={MAIL_WORDS[status].signal}>{MAIL_WORDS[status].word}</StatusTag>
      ),
    },
    {
      label: 'Written',
      cell: ({ createdAt }) => (
        <Moment at={createdAt} locale={locale} timeZone={timeZone} show="compact" />
      ),
    },
  ]
  return (
    <DataTable
      caption="Mails, the latest first"
      columns={columns}
      rows={emails}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => adminPath(`mails/${id}`)}
      empty={empty}
    />
  )
}
