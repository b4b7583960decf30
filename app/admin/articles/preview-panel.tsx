import { currentShop } from '@/app/_shop/current-shop'
import { Panel } from '@/components/admin/panel'
import { UnresolvedNotice } from '@/components/admin-articles/live-preview'
import { ArticleBody } from '@/components/articles/article-body'
import { db } from '@/db/read'
import { layOutBlocks } from '@/domain/publication/lay-out-blocks'
import { renderContents } from '@/domain/publication/render-contents'

/** How a text reads that somebody without script has typed. */
export async function PreviewPanel({ body }: { body: string }) {
  const { locale } = await currentShop()
  const { blocks, unresolved } = await renderContents(db, { body })
  return (
    <div id="preview" className="no-script scroll-mt-20">
      <Panel title="How it reads">
        <UnresolvedNotice unresolved={unresolved} />
        {blocks.length === 0 && <p className="text-15 text-ink-soft">There is no text yet.</p>}
        <ArticleBody blocks={await layOutBlocks(db, blocks)} locale={locale} />
      </Panel>
    </div>
  )
}
