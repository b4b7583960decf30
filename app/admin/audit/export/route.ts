import { download } from '@/app/_http/download'
import { currentShop } from '@/app/_shop/current-shop'
import { type AuditQuery, auditQuery, filterOf } from '@/app/admin/audit/audit-query'
import { db } from '@/db/read'
import { recordAuditExport } from '@/domain/accounts/record-audit-export'
import { eachEventPage } from '@/domain/events/list-events'

const PAGE_SIZE = 500

export const GET = download({
  input: auditQuery,
  fileName: 'audit-log',
  columns: ['Number', 'When', 'Who', 'Kind', 'Event', 'Of', 'Id', 'From', 'Data'],
  record: (tx, { before, ...filter }, { actor }) => recordAuditExport(tx, actor, filter),
  rows,
})

async function* rows(query: AuditQuery) {
  const { timeZone } = await currentShop()
  for await (const page of eachEventPage(db, filterOf(query, timeZone), PAGE_SIZE)) {
    yield page.map(({ seq, at, actor, name, subject, address, data }) => [
      seq,
      at.toISOString(),
      actor.label,
      actor.kind,
      name,
      subject.label,
      subject.id,
      address,
      JSON.stringify(data),
    ])
  }
}
