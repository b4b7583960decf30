'use client'

import type { LocalCopy } from '@/components/admin-articles/local-copies'
import { TEXT_PREFIX } from '@/components/admin-articles/text-form'
import { Button } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { textDoorPath } from '@/lib/paths'

interface CopyOfferProps {
  copy: LocalCopy
  articleId: string
  kind: 'article' | 'page'
  onForget: () => void
  locale: string
  timeZone: string
}

/** A window was closed, or lost its connection, before everything was saved: what it held can be brought back. */
export function CopyOffer({ copy, articleId, kind, onForget, locale, timeZone }: CopyOfferProps) {
  const { fields, version, at } = copy
  const title = fields[`${TEXT_PREFIX}title`]
  const body = fields[`${TEXT_PREFIX}body`]
  return (
    <div data-copy-offer className="absolute inset-x-4 bottom-full mx-auto mb-3 max-w-reading">
      <Notice
        signal="warn"
        isLive
        title="This browser has kept something that was not saved"
        className="shadow-sheet"
      >
        <p>
          It was typed <Moment at={new Date(at)} locale={locale} timeZone={timeZone} />
          {title && <> under “{title}”</>}. Bring it back to look at it: nothing is published by
          that.
        </p>
        {body && (
          <details className="mt-1">
            <summary className="link inline-flex min-h-11 items-center">See its text</summary>
            <p className="max-h-48 overflow-y-auto whitespace-pre-wrap wrap-anywhere rounded border border-line bg-sheet p-3 text-13">
              {body}
            </p>
          </details>
        )}
        <form
          method="post"
          action={textDoorPath(articleId, 'form')}
          className="mt-2 flex flex-wrap gap-2"
        >
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="show" value="copy" />
          <input type="hidden" name="version" value={version} data-fixed />
          {Object.entries(fields).map(([name, value]) => (
            <textarea key={name} name={name} defaultValue={value} hidden />
          ))}
          <Button type="submit" look="primary">
            Bring it back
          </Button>
          <Button onClick={onForget}>Throw it away</Button>
        </form>
      </Notice>
    </div>
  )
}
