import type { ZodError, ZodType, z } from 'zod'

/** `path` is dotted: `shippingAddress.city`, the name of the form's field. */
export type FieldProblem = { path: string; message: string }

/** Reads a shape or throws the ZodError, told in sentences for people wherever the schema has none of its own. */
export function parse<Output>(schema: ZodType<Output>, value: unknown): Output {
  return schema.parse(value, { error: sentenceFor })
}

export function fieldProblems(error: ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
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
