import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { listMenuTargets } from '@/app/admin/publication/menu-targets'
import { AdminPage } from '@/components/admin/admin-page'
import { MenusForm } from '@/components/admin-articles/menus-form'
import { PublicationForm } from '@/components/admin-articles/publication-form'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { getSettings } from '@/domain/settings/queries'
import { adminPublicationPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Publication' }

const DONE_WORDS: Readonly<Record<string, string>> = {
  saved: 'Saved. Readers see it at once.',
  menus: 'The menus are saved. Visitors see them at once.',
}

export default async function PublicationPage({ searchParams }: { searchParams: PageSearch }) {
  await requireStaff(adminPublicationPath(), 'settings.write')
  const search = await searchParams
  const settings = await getSettings(db)
  const done = typeof search.done === 'string' ? DONE_WORDS[search.done] : undefined
  return (
    <AdminPage
      title="Publication"
      lead="How the publication works as a whole, and the menus that lead through the shop."
      notice={
        done && (
          <Notice signal="ok" isLive>
            {done}
          </Notice>
        )
      }
    >
      <div className="grid max-w-[52rem] gap-4">
        <PublicationForm settings={settings} state={await findKeptForm('publication', search)} />
        <MenusForm
          settings={settings}
          targets={await listMenuTargets()}
          state={await findKeptForm('menus', search)}
        />
      </div>
    </AdminPage>
  )
}
