import { ZodError, z } from 'zod'
import { nestFields } from '@/app/_http/body'
import { namesIn } from '@/app/admin/products/product-form'
import { UNTITLED } from '@/components/admin-articles/text-form'
import {
  type ArticleContents,
  articleContents,
  articleKinds,
} from '@/domain/publication/article-input'
import { slugify } from '@/lib/slug'

/** A text of 200,000 letters with its facts, as a form sends it. */
export const TEXT_MAX_BYTES = 960 * 1024

const { shape } = articleContents
const typed = z.string().max(500).default('')
const rows = z.record(z.string().regex(/^\d{1,3}$/), z.string().trim().max(300)).default({})

/** The fields of an article or page. Two number fields, or a click on the picture, make the focal point. */
export const textFields = z.object({
  title: z.string().trim().max(200).default(''),
  slug: z.string().trim().max(300).default(''),
  summary: shape.summary,
  body: shape.body,
  takeaways: rows,
  coverMediaId: typed,
  focalX: typed,
  focalY: typed,
  seoTitle: shape.seoTitle,
  seoDescription: shape.seoDescription,
  socialMediaId: typed,
  authors: rows,
  tags: z.string().max(2000).default(''),
})
export type TextFormFields = z.output<typeof textFields>

/** What every form of a text says: which text it is, in which room it stands, and on which version it was filled in. */
export const textForm = z.object({
  params: z.object({ id: z.string() }),
  kind: z.enum(articleKinds).default('article'),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  text: textFields,
})

/** What was typed as it is kept. Refusals name the field of the form. */
export function readContents(fields: TextFormFields): ArticleContents {
  const { title, slug, takeaways, coverMediaId, socialMediaId, authors, tags, ...rest } = fields
  const named = title || UNTITLED
  const contents = articleContents.safeParse({
    title: named,
    slug: slugify(slug) || slugify(named) || 'text',
    summary: rest.summary,
    body: rest.body.replaceAll('\r\n', '\n'),
    takeaways: inOrder(takeaways),
    coverMediaId: coverMediaId || null,
    focalPoint: coverMediaId ? readFocalPoint(rest) : null,
    seoTitle: rest.seoTitle,
    seoDescription: rest.seoDescription,
    socialMediaId: socialMediaId || null,
    authorIds: [...new Set(inOrder(authors))],
    tags: namesIn(tags),
  })
  if (contents.success) return contents.data
  throw new ZodError(
    contents.error.issues.map((issue) => ({ ...issue, path: ['text', ...fieldPath(issue.path)] })),
  )
}

/** Where in the form a part of the contents stands. */
export function fieldPath([part, ...rest]: readonly PropertyKey[]): PropertyKey[] {
  if (part === 'authorIds') return ['authors', ...(rest.length > 0 ? rest : ['0'])]
  if (part === 'tags') return ['tags']
  if (part === 'focalPoint') return ['focalX']
  return part === undefined ? [] : [part, ...rest]
}

/**
 * The form's fields for contents: what `readContents` reads. As long as nobody has been told the address, one made from the title goes on
 * being made from it.
 */
export function fieldsOf(
  contents: ArticleContents,
  { isNew }: { isNew: boolean },
): Record<string, string> {
  const { takeaways, authorIds, tags, focalPoint, title, coverMediaId, socialMediaId } = contents
  const fields: Record<string, string> = {
    'text.title': title === UNTITLED ? '' : title,
    'text.slug': isNew && isMadeFrom(title, contents.slug) ? '' : contents.slug,
    'text.summary': contents.summary,
    'text.body': contents.body,
    'text.coverMediaId': coverMediaId ?? '',
    'text.focalX': focalPoint ? String(focalPoint.x) : '',
    'text.focalY': focalPoint ? String(focalPoint.y) : '',
    'text.seoTitle': contents.seoTitle,
    'text.seoDescription': contents.seoDescription,
    'text.socialMediaId': socialMediaId ?? '',
    'text.tags': tags.join(', '),
  }
  for (const [place, takeaway] of takeaways.entries()) fields[`text.takeaways.${place}`] = takeaway
  for (const [place, authorId] of authorIds.entries()) fields[`text.authors.${place}`] = authorId
  return fields
}

function isMadeFrom(title: string, slug: string): boolean {
  return slug === slugify(title) || (title === UNTITLED && slug.startsWith(slugify(UNTITLED)))
}

function inOrder(numbered: Record<string, string>): string[] {
  return Object.entries(numbered)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, value]) => value)
    .filter((value) => value !== '')
}

/** Half a point is none. */
function readFocalPoint({ focalX, focalY }: Pick<TextFormFields, 'focalX' | 'focalY'>) {
  if (focalX.trim() === '' || focalY.trim() === '') return null
  return { x: percent(focalX), y: percent(focalY) }
}

function percent(text: string): number {
  const number = Number(text.replace(',', '.'))
  return Number.isFinite(number) ? Math.min(100, Math.max(0, Math.round(number * 10) / 10)) : 50
}

/** A form that moves a text and carries nothing of it. */
export const textMove = textForm.pick({ params: true, kind: true })

/** What a form that came back says; undefined where it cannot be read as contents. */
export function contentsOfFields(values: Record<string, string>): ArticleContents | undefined {
  try {
    const { text } = nestFields(new Map(Object.entries(values)))
    return readContents(textFields.parse(text ?? {}))
  } catch (error) {
    if (error instanceof ZodError) return undefined
    throw error
  }
}
