import { ZodError } from 'zod'
import type { FormDoor } from '@/app/_http/form'
import { fieldPath, readContents, type TextFormFields } from '@/app/admin/articles/text-fields'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import type { ArticleKind } from '@/domain/publication/article-input'
import { saveDraft } from '@/domain/publication/save-draft'
import { isDomainError } from '@/lib/errors'
import { adminTextPath } from '@/lib/paths'

/** Forms of a text that carry the whole text come back as one: whichever button was pressed, nothing typed is lost. */
export const TEXT_FORM_NAME = 'text'
/** Of the forms beside the text; what one of them was refused for stands above the text. */
export const TEXT_MOVE_NAME = 'text-move'

type Fields = ReadonlyMap<string, string>

/** The page of the text that a form was sent from. */
export function backToText(place = ''): Exclude<FormDoor<unknown>['back'], string> {
  return (fields: Fields, _refusal, params) =>
    adminTextPath(fields.get('kind') === 'page' ? 'page' : 'article', String(params.id), place)
}

export type PostedText = {
  params: { id: string }
  kind: ArticleKind
  version: number
  text: TextFormFields
}

/** Keeps what the form holds as a moment worth going back to; answers with the version from there on. */
export async function savePosted(tx: Tx, actor: Actor, posted: PostedText): Promise<number> {
  const { params, version, text } = posted
  const contents = readContents(text)
  const draft = { articleId: params.id, version, contents, mode: 'saved' } as const
  return (await besideFields(() => saveDraft(tx, actor, draft))).version
}

const SENTENCES: Record<string, string> = {
  title: 'Please give it a title.',
  body: 'Please write something first.',
  authorIds: 'Please say who wrote this.',
}

/** Refusals that name a part of the contents stand beside its field. */
export async function besideFields<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw placed(error) ?? error
  }
}

function placed(error: unknown): ZodError | undefined {
  if (isDomainError(error, 'article_not_ready')) {
    const { fields } = error.details
    const names = Array.isArray(fields) ? fields.map(String) : []
    return beside(names.map((name) => [name, SENTENCES[name] ?? 'Please fill this in.']))
  }
  if (isDomainError(error, 'invalid_input') && typeof error.details.field === 'string') {
    return beside([[error.details.field, 'This is no longer there. Please choose again.']])
  }
  return undefined
}

function beside(problems: [name: string, message: string][]): ZodError | undefined {
  if (problems.length === 0) return undefined
  return new ZodError(
    problems.map(([name, message]) => ({
      code: 'custom',
      path: ['text', ...fieldPath([name])],
      message,
      input: undefined,
    })),
  )
}
