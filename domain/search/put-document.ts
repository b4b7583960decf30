import { and, eq } from 'drizzle-orm'
import type { SearchKind } from '@/db/dialect/search'
import { searchDocuments } from '@/db/schema/search'
import type { Tx } from '@/db/transact'
import { fold } from '@/lib/fold'

/** Beyond this a text is no longer about anything; both engines also have limits of their own. */
const MAX_LETTERS = 50_000
const MAX_WORD_LETTERS = 64

export type SearchDocument = {
  kind: SearchKind
  subjectId: string
  title: string
  /** Tags, SKUs, options: what people also call it. */
  keywords: readonly string[]
  /** Plain text. */
  body: string
}

/** Makes a thing findable, or findable by its new words. Belongs in the transaction that changes the thing. */
export async function putSearchDocument(tx: Tx, document: SearchDocument): Promise<void> {
  const { kind, subjectId } = document
  const words = {
    title: indexed(document.title),
    keywords: indexed(document.keywords.join(' ')),
    body: indexed(document.body),
  }
  await tx
    .insert(searchDocuments)
    .values({ kind, subjectId, ...words })
    .onConflictDoUpdate({ target: [searchDocuments.kind, searchDocuments.subjectId], set: words })
}

/** Makes a thing unfindable. */
export async function removeSearchDocument(
  tx: Tx,
  kind: SearchKind,
  subjectId: string,
): Promise<void> {
  await tx
    .delete(searchDocuments)
    .where(and(eq(searchDocuments.kind, kind), eq(searchDocuments.subjectId, subjectId)))
}

/** Folded by us and not by the engines, so that both find the same. */
function indexed(text: string): string {
  return fold(text.slice(0, MAX_LETTERS))
    .split(' ')
    .map((word) => word.slice(0, MAX_WORD_LETTERS))
    .join(' ')
}
