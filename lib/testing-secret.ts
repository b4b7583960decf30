import { z } from 'zod'
import { answerQuestions } from '@/db/testing-process'
import { secretKey } from '@/lib/secrets'

/** A process that begins by needing a key. */
const question = z.object({ purpose: z.string() })

answerQuestions(async (asked) => secretKey(question.parse(asked).purpose).toString('hex'))
