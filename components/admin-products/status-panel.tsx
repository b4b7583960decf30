import { ExternalLink } from 'lucide-react'
import { ConfirmForm } from '@/components/admin/confirm-form'
import { Panel } from '@/components/admin/panel'
import type { Editor } from '@/components/admin-products/editor'
import { ButtonLink } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import { adminProductPath, productPath } from '@/lib/paths'

const SENTENCES = {
  active: 'Everybody can see and buy it.',
  draft: 'Only you and your colleagues see it.',
  archived: 'It is out of the shop. Orders and carts go on knowing it.',
} as const

/** Whether it is on sale, and the ways out of where it is. */
export function StatusPanel({ product, canWrite, locale, timeZone }: Editor) {
  const { id, slug, status, publishedAt, updatedAt } = product
  return (
    <Panel title="State">
      <div className="space-y-3 text-15">
        <p>{SENTENCES[status]}</p>
        <p className="caption">
          Last changed <Moment at={updatedAt} locale={locale} timeZone={timeZone} />
          {publishedAt && (
            <>
              , first on sale <Moment at={publishedAt} locale={locale} timeZone={timeZone} />
            </>
          )}
          .
        </p>
        {status === 'active' && (
          <ButtonLink href={productPath(slug)} target="_blank" rel="noopener">
            See it in the shop
            <ExternalLink aria-hidden className="size-4" />
            <span className="sr-only">(new window)</span>
          </ButtonLink>
        )}
        {canWrite && (
          <div className="flex flex-wrap gap-x-4">
            {status !== 'draft' && (
              <form method="post" action={adminProductPath(id, 'withdrawal')}>
                <SubmitButton look="quiet" pendingLabel="One moment …">
                  Make it a draft
                </SubmitButton>
              </form>
            )}
            {status !== 'archived' && (
              <ConfirmForm
                action={adminProductPath(id, 'archiving')}
                label="Archive …"
                question="It leaves the shop with the next visit. Nothing is deleted, and you can publish it again."
                confirmLabel="Archive this product"
                pendingLabel="Archiving …"
              />
            )}
          </div>
        )}
      </div>
    </Panel>
  )
}
