import { z } from 'zod'
import { findUnstorableText } from '@/app/_http/parse'

const MAX_CURSOR_CHARACTERS = 1024

/**
 * The parameter that asks for the next page. A cursor is the sort key of the last thing seen, so that pages neither repeat nor
 * skip anything while other things come and go. Clients pass it back as it is; what is in it is nobody's business.
 */
export function cursorParameter<Key>(key: z.ZodType<Key>) {
  return z
    .string()
    .max(MAX_CURSOR_CHARACTERS)
    .transform((text, context) => {
      const read = key.safeParse(decode(text))
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: 'This is not a cursor of this list.' })
      return z.NEVER
    })
    .optional()
    .meta({ description: 'The `nextCursor` of the page before; absent for the first page.' })
}

/** How the sort key of the last thing on a page travels; null after the last page. */
export function cursorOf(key: unknown): string | null {
  return key === undefined ? null : Buffer.from(JSON.stringify(key)).toString('base64url')
}

export const nextCursor = z.string().nullable().meta({
  description: 'Pass it as `cursor` to get what follows; null when nothing does.',
  example: 'WyJmZWF0dXJlZCIsMCwicHJkXzAxIl0',
})

export function limitParameter(max: number, preset: number) {
  return z.coerce
    .number()
    .pipe(z.int().min(1).max(max))
    .default(preset)
    .meta({
      description: 'How many at most.',
      override: { type: 'integer', minimum: 1, maximum: max },
    })
}

function decode(text: string): unknown {
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return findUnstorableText(key).length === 0 ? key : undefined
  } catch {
    return undefined
  }
}
