import { z } from 'zod'
import { db } from '@/db/read'
import { answerQuestions } from '@/db/testing-process'
import { findSession } from '@/domain/accounts/find-session'
import { listPermissions } from '@/domain/accounts/list-permissions'

const question = z.object({ token: z.string() })

/** Another process of the shop: says what a session's cookie opens there; null: nothing. */
answerQuestions(async (asked) => {
  const signedIn = await findSession(db, question.parse(asked).token)
  return signedIn ? await listPermissions(db, signedIn.account.id) : null
})
