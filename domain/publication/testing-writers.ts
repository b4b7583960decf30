import { z } from 'zod'
import { answerQuestions } from '@/db/testing-process'
import { type Tx, transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { createArticle } from '@/domain/publication/create-article'
import { publishArticle } from '@/domain/publication/publish-article'
import { publishDueArticle } from '@/domain/publication/publish-due'
import { saveDraft } from '@/domain/publication/save-draft'
import { isDomainError } from '@/lib/errors'

/** A process of its own in which many colleagues write at once; `races.test.ts` starts several. */

const articleId = z.string()
const deed = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('save'),
    articleId,
    version: z.number(),
    contents: z.object({
      title: z.string(),
      slug: z.string(),
      body: z.string(),
      authorIds: z.array(z.string()),
    }),
  }),
  z.object({ do: z.literal('publish'), articleId, version: z.number() }),
  z.object({ do: z.literal('publish-due'), articleId }),
  z.object({ do: z.literal('create'), title: z.string(), slug: z.string().optional() }),
])
export type Deed = z.infer<typeof deed>

const question = z.object({ deeds: z.array(deed) })

/** For each deed what it came to: `done`, `nothing`, an address, or the code with which it was refused. */
export const writerAnswer = z.array(z.string())

const writer = systemActor('writer')

answerQuestions(async (asked) => {
  const { deeds } = question.parse(asked)
  return await Promise.all(deeds.map((one) => outcomeOf(one)))
})

async function outcomeOf(wanted: Deed): Promise<string> {
  try {
    return await transact((tx) => carryOut(tx, wanted))
  } catch (error) {
    if (isDomainError(error)) return error.code
    throw error
  }
}

async function carryOut(tx: Tx, wanted: Deed): Promise<string> {
  switch (wanted.do) {
    case 'save': {
      await saveDraft(tx, writer, { ...wanted, mode: 'saved' })
      return 'done'
    }
    case 'publish': {
      await publishArticle(tx, writer, wanted)
      return 'done'
    }
    case 'publish-due':
      return (await publishDueArticle(tx, wanted.articleId)) ? 'done' : 'nothing'
    case 'create': {
      const { title, slug } = wanted
      const made = await createArticle(tx, writer, { kind: 'article', title, contents: { slug } })
      return made.slug
    }
  }
}
