import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { type Column, DataTable } from '@/components/admin/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FormProblems } from '@/components/ui/form-problems'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import { db } from '@/db/read'
import { type BanView, listBans } from '@/domain/moderation/list-bans'
import { adminBanLiftingPath, adminBansPath, adminCommentsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Bans' }

const KINDS = { account: 'Account', email: 'E-mail address', address: 'Network' } as const

export default async function BansPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminBansPath(), 'comments.moderate')
  const bans = await listBans(db, actor)
  const { locale, timeZone } = await currentShop()
  return (
    <AdminPage
      title="Bans"
      lead="What these people send is refused. To ban somebody, open a comment of theirs."
      crumbs={[{ label: 'Comments', href: adminCommentsPath() }]}
      notice={<FormProblems state={await findKeptForm('lift-ban', await searchParams)} />}
    >
      <DataTable
        caption="Bans"
        columns={columnsFor({ locale, timeZone })}
        rows={bans}
        keyOf={({ id }) => id}
        empty={
          <EmptyState title="Nobody is banned">Open a comment to ban whoever wrote it.</EmptyState>
        }
      />
    </AdminPage>
  )
}

function columnsFor(shop: { locale: string; timeZone: string }): Column<BanView>[] {
  return [
    {
      label: 'Who',
      cell: ({ kind, name }) => (
        <span className="wrap-anywhere">{kind === 'address' ? name.slice(0, 12) : name}</span>
      ),
    },
    { label: 'By', cell: ({ kind }) => KINDS[kind] },
    { label: 'Note', cell: ({ note }) => note },
    { label: 'Since', cell: ({ createdAt }) => <Moment at={createdAt} {...shop} show="compact" /> },
    {
      label: 'Until',
      cell: ({ expiresAt }) =>
        expiresAt ? <Moment at={expiresAt} {...shop} show="compact" /> : 'lifted',
    },
    {
      label: '',
      cell: ({ id, name }) => (
        <form action={adminBanLiftingPath(id)} method="post">
          <SubmitButton look="secondary" pendingLabel="…" aria-label={`Lift the ban of ${name}`}>
            Lift
          </SubmitButton>
        </form>
      ),
    },
  ]
}
