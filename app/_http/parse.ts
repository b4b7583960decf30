import { ZodError, type ZodType, type z } from 'zod'

/** `path` is dotted: `shippingAddress.city`, the name of the form's field. */
export type FieldProblem = { path: string; message: string }

/**
 * C0 without tab and line ends, DEL, and what is no character at all: nobody types them, PostgreSQL stores no NUL, and one of them in a
 * feed makes it no XML any more (https://www.w3.org/TR/xml/#charsets).
 */
const CONTROL_CHARACTERS = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\uFFFE\uFFFF]/u

const MAX_DEPTH = 32

/**
 * Reads a shape or throws the ZodError, told in sentences for people wherever the schema has none of its own.
 * Text that no database could keep is refused before any schema sees it.
 */
export function parse<Output>(schema: ZodType<Output>, value: unknown): Output {
  refuseUnstorableText(value)
  return schema.parse(value, { error: sentenceFor })
}

export function fieldProblems(error: ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
}

/** Where in a value text stands that no database could keep; what is nested deeper than anything of ours counts too. */
export function findUnstorableText(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return isStorable(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  if (path.length > MAX_DEPTH) return [path]
  return Object.entries(value).flatMap(([name, part]) =>
    isStorable(name) ? findUnstorableText(part, [...path, name]) : [path],
  )
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !CONTROL_CHARACTERS.test(text)
}

function refuseUnstorableText(value: unknown): void {
  const paths = findUnstorableText(value)
  if (paths.length === 0) return
  const message = 'This holds characters that cannot be kept. Please type it anew.'
  throw new ZodError(paths.map((path) => ({ code: 'custom', path, message, input: undefined })))
}

function sentenceFor(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined || issue.input === '') return 'Please fill this in.'
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? `Please write at least ${issue.minimum} characters.`
        : `This must be at least ${issue.minimum}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `Please write at most ${issue.maximum} characters.`
        : `This must be at most ${issue.maximum}.`
    case 'invalid_format':
      return issue.format === 'email'
        ? 'Please write an e-mail address like name@example.com.'
        : 'This is not written as it should be.'
    case 'invalid_value':
      return 'Please choose one of these.'
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? 'Please write a whole number.'
        : undefined
    default:
      return undefined
  }
}
