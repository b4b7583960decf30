import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { listDueArticles, publishDueArticle } from '@/domain/publication/publish-due'

const BATCH = 100

/**
 * Says of every article whose time has come that it is published. Readers see it from its time on whether this runs or not; what hangs on
 * the event (mails, webhooks) waits for this. One transaction each, so that one that fails holds none of the others up; the run fails
 * at its end, with all that went wrong.
 */
export async function publishDueArticles(): Promise<void> {
  const failures: unknown[] = []
  for (const articleId of await listDueArticles(db, BATCH)) {
    await transact((tx) => publishDueArticle(tx, articleId)).catch((cause: unknown) =>
      failures.push(new Error(`Article ${articleId} could not be published`, { cause })),
    )
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '))
}
