import { ZodError } from 'zod'

/** What is wrong with one field, as a door tells it beside that field. */
export function problemAt(path: string[], message: string): ZodError {
  return new ZodError([{ code: 'custom', path, message, input: undefined }])
}

/** A refusal that belongs beside one field, thrown inside a door. */
export function refuseField(path: string[], message: string): never {
  throw problemAt(path, message)
}
