import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { listComparedTexts, listRelatedTo, saveRelated } from '@/domain/publication/related'
import {
  type ComparedText,
  indexTexts,
  nearestTexts,
  type TextIndex,
} from '@/domain/publication/similarity'
import type { Payload } from '@/jobs/job-kinds'

const payloadShape = z.object({ articleId: z.string().optional() })

/** More than are shown, because some may not be out yet. */
const MAX_RELATED = 6
/** So many texts are read and counted at a time: a few milliseconds. */
const TEXTS_AT_A_TIME = 25
const ARTICLES_AT_A_TIME = 20
/** Then everybody else in this process has their turn. */
const TURN_MS = 15

/**
 * Finds what else to read after an article: of the one that changed and of those around it, or, without one, of all. Only what differs
 * is written. Everything happens in short turns, so that nobody waits for it.
 */
export async function relateArticles(payload: Payload): Promise<void> {
  const { articleId } = payloadShape.parse(payload)
  const index = await inTurns(indexTexts(await readTexts()))
  const affected = articleId === undefined ? index.ids : await around(index, articleId)
  for (let start = 0; start < affected.length; start += ARTICLES_AT_A_TIME) {
    await relate(index, affected.slice(start, start + ARTICLES_AT_A_TIME))
  }
}

async function readTexts(): Promise<ComparedText[]> {
  const texts: ComparedText[] = []
  for (;;) {
    const some = await listComparedTexts(db, texts.at(-1)?.id ?? '', TEXTS_AT_A_TIME)
    texts.push(...some)
    if (some.length < TEXTS_AT_A_TIME) return texts
    await setImmediate()
  }
}

/** The article, those it stands under, and those it may have to stand under from now on. */
async function around(index: TextIndex, articleId: string): Promise<string[]> {
  const near = nearestTexts(index, articleId, MAX_RELATED * 3)
  const showing = await listRelatedTo(db, articleId)
  return [...new Set([articleId, ...near, ...showing])]
}

async function relate(index: TextIndex, articleIds: readonly string[]): Promise<void> {
  const found: [articleId: string, relatedIds: string[]][] = []
  await inTurns(
    (function* () {
      for (const id of articleIds) yield found.push([id, nearestTexts(index, id, MAX_RELATED)])
    })(),
  )
  await transact(async (tx) => {
    for (const [articleId, relatedIds] of found) await saveRelated(tx, articleId, relatedIds)
  })
  await setImmediate()
}

/** Runs to the end and gives the loop back every few milliseconds. */
async function inTurns<Result>(work: Generator<unknown, Result>): Promise<Result> {
  let turnEnds = performance.now() + TURN_MS
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() < turnEnds) continue
    await setImmediate()
    turnEnds = performance.now() + TURN_MS
  }
}
