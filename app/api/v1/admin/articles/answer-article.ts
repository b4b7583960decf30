import type { Answer } from '@/app/_http/answer'
import { presentStaffArticle } from '@/app/api/v1/admin/articles/staff-article'
import type { Reader } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { getStaffArticle } from '@/domain/publication/get-staff-article'

/** The article as it is now, in the transaction that has just changed it too. */
export async function answerArticle(
  reader: Reader,
  actor: Actor,
  id: string,
  status = 200,
): Promise<Answer> {
  return {
    status,
    body: { article: presentStaffArticle(await getStaffArticle(reader, actor, id)) },
  }
}
