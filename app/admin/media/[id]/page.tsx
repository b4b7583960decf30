import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404 } from '@/app/_http/found-or-404'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { ConfirmForm } from '@/components/admin/confirm-form'
import { DefinitionList } from '@/components/admin/definition-list'
import { Panel } from '@/components/admin/panel'
import {
  bytesWords,
  DONE_WORDS,
  describeUse,
  hiddenUsesWords,
} from '@/components/admin-media/media-words'
import { WordsForm } from '@/components/admin-media/words-form'
import { RenderingWatch } from '@/components/media/rendering-watch'
import { FormProblems } from '@/components/ui/form-problems'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { Picture } from '@/components/ui/picture'
import { db } from '@/db/read'
import { pictureView } from '@/domain/media/pictures'
import { getMedia, type Media } from '@/domain/media/queries'
import type { MediaUse } from '@/domain/media/uses'
import { listMediaUses } from '@/domain/publication/list-media-uses'
import { adminMediaPath, adminMediumPath, mediaPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Picture' }

interface MediumPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function MediumPage({ params, searchParams }: MediumPageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminMediumPath(id), 'media.write')
  const medium = await foundOr404(() => getMedia(db, id))
  const { uses, hidden } = await listMediaUses(db, actor, id)
  const search = await searchParams
  const words = await findKeptForm('media-words', search)
  const removal = await findKeptForm('media-removal', search)
  const done = typeof search.done === 'string' ? DONE_WORDS[search.done] : undefined
  return (
    <AdminPage
      title={medium.alt || medium.fileName}
      crumbs={[{ label: 'Media', href: adminMediaPath() }]}
      notice={
        <>
          {done && !words && !removal && (
            <Notice signal="ok" isLive>
              {done}
            </Notice>
          )}
          <StatusNotice medium={medium} />
          <FormProblems state={words} />
          <FormProblems state={removal} />
        </>
      }
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Picture
          picture={medium.status === 'ready' ? pictureView(medium) : undefined}
          sizes="(min-width: 64rem) 50rem, 100vw"
          isFirst
          className="max-h-[70vh] min-h-40 border border-line [&_img]:max-h-[70vh] [&_img]:object-contain"
        />
        <div className="grid gap-4">
          <Panel title="What it shows">
            <WordsForm mediaId={id} alt={medium.alt} state={words} />
          </Panel>
          <UsesPanel uses={uses} hidden={hidden} />
          <FactsPanel medium={medium} />
          {uses.length + hidden === 0 && (
            <ConfirmForm
              action={adminMediumPath(id, 'removal')}
              label="Remove …"
              question="Nothing shows this picture. Its files are removed with it, and that cannot be undone."
              confirmLabel="Remove this picture"
              pendingLabel="Removing …"
            />
          )}
        </div>
      </div>
    </AdminPage>
  )
}

function StatusNotice({ medium: { id, status } }: { medium: Media }) {
  if (status === 'ready') return null
  if (status === 'rendering') {
    return (
      <Notice signal="notice" title="Its sizes are being made">
        <RenderingWatch mediaId={id} />
      </Notice>
    )
  }
  return (
    <Notice signal="stop" title="Nothing could be made of this picture">
      It is shown nowhere. Save it anew as JPEG or PNG and send that, then remove this one.
    </Notice>
  )
}

function UsesPanel({ uses, hidden }: { uses: readonly MediaUse[]; hidden: number }) {
  return (
    <Panel title="Where it is used">
      {uses.length > 0 && (
        <ul className="space-y-1 text-15">
          {uses.map((use) => {
            const { label, href } = describeUse(use)
            return (
              <li key={`${use.kind} ${use.id}`} className="wrap-anywhere">
                <Link prefetch={false} href={href} className="link">
                  {label}
                </Link>
              </li>
            )
          })}
        </ul>
      )}
      {hidden > 0 && <p className="text-15 text-ink-soft">{hiddenUsesWords(hidden)}</p>}
      {uses.length + hidden === 0 && <p className="text-15 text-ink-soft">Nowhere yet.</p>}
    </Panel>
  )
}

async function FactsPanel({ medium }: { medium: Media }) {
  const { locale, timeZone } = await currentShop()
  const { fileName, width, height, createdAt, renditions } = medium
  return (
    <Panel title="The file">
      <DefinitionList
        items={[
          { term: 'Name', detail: fileName },
          { term: 'Added', detail: <Moment at={createdAt} locale={locale} timeZone={timeZone} /> },
          { term: 'Pixels', detail: `${width} × ${height}` },
          { term: 'Sizes', detail: renditions.length > 0 && <Sizes renditions={renditions} /> },
        ]}
      />
    </Panel>
  )
}

function Sizes({ renditions }: Pick<Media, 'renditions'>) {
  return (
    <ul>
      {renditions.map(({ key, format, width, height, bytes }) => (
        <li key={key}>
          <a href={mediaPath(key)} className="link figures">
            {width} × {height} {format === 'webp' ? 'WebP' : 'JPEG'}
          </a>
          , {bytesWords(bytes)}
        </li>
      ))}
    </ul>
  )
}
