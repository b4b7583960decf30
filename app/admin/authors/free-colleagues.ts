import { db } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { listColleagues } from '@/domain/accounts/list-colleagues'
import { listStaffAuthors } from '@/domain/publication/list-staff-authors'

/** Colleagues who have no name above articles yet, and the one who has this one. */
export async function listFreeColleagues(actor: Actor, ofAuthor?: string) {
  const authors = await listStaffAuthors(db, actor)
  const taken = new Set(
    authors.flatMap(({ id, account }) => (account && id !== ofAuthor ? [account.userId] : [])),
  )
  const colleagues = await listColleagues(db)
  return colleagues
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name, email }) => ({ id, name: name || email }))
}
