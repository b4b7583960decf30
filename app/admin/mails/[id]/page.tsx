import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentNonce } from '@/app/_http/nonce'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { MailBody } from '@/components/admin/mails/mail-body'
import { MailFacts } from '@/components/admin/mails/mail-facts'
import { MAIL_WORDS } from '@/components/admin/mails/mail-words'
import { SecrecyNotice } from '@/components/admin/mails/secrecy-notice'
import { StatusTag } from '@/components/admin/status-tag'
import { db } from '@/db/read'
import { isOwner } from '@/domain/accounts/is-owner'
import { findEmail } from '@/domain/notifications/list-emails'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Mail' }

export default async function MailPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor } = await requireStaff(adminPath(`mails/${id}`), 'mails.read')
  const email = await findEmail(db, id, { isDelivery: await isOwner(db, actor.userId) })
  if (!email) notFound()
  const { locale, timeZone } = await currentShop()
  const { word, signal } = MAIL_WORDS[email.status]
  return (
    <AdminPage
      title={email.subject}
      badge={<StatusTag signal={signal}>{word}</StatusTag>}
      crumbs={[{ label: 'Mail log', href: adminPath('mails') }]}
      notice={<SecrecyNotice email={email} />}
    >
      <div className="space-y-4">
        <MailFacts email={email} locale={locale} timeZone={timeZone} />
        <MailBody
          htmlBody={email.htmlBody}
          textBody={email.textBody}
          nonce={await currentNonce()}
        />
      </div>
    </AdminPage>
  )
}
