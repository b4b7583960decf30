import type { NextRequest } from 'next/server'
import type { ZodType } from 'zod'
import { type Answer, respond } from '@/app/_http/answer'
import { nestFields } from '@/app/_http/body'
import type { Handler } from '@/app/_http/endpoint'
import { assertProvedFor } from '@/app/_http/enter'
import { problemResponse, refusalOf } from '@/app/_http/errors'
import { type FormBack, lead, type Onward, refuseForm } from '@/app/_http/form'
import { parse } from '@/app/_http/parse'
import { type ReceivedFile, receiveUpload } from '@/app/_http/receive-upload'
import { openVisit, requestIdOf, type Visit } from '@/app/_http/visit'
import { withUploadFolder } from '@/lib/upload-folders'

export type UploadDoor<Input> = FormBack & {
  /** The shape of the fields beside the files; see `FormDoor`. */
  input: ZodType<Input>
  maxFiles: number
  /** The files lie where they are until it returns. `answer` is for programs, `onward` for people. */
  act: (
    input: Input,
    files: ReceivedFile[],
    visit: Visit,
  ) => Promise<{ onward: Onward; answer: Answer }>
}

/**
 * A door that takes files in: like `form()`, and JSON to whoever accepts that. Who asks is known before anything is read, and nothing of
 * what was sent is left when it answers.
 */
export function uploadForm<Input>(door: UploadDoor<Input>): Handler {
  return async function handle(request, context) {
    const fields = new Map<string, string>()
    let isInside = false
    const isForProgram = acceptsJson(request)
    try {
      const visit = await openVisit(request, context)
      assertProvedFor(visit.rule, visit)
      isInside = true
      const { onward, answer } = await withUploadFolder(async (folder) => {
        const files = await receiveUpload(request, { folder, fields, maxFiles: door.maxFiles })
        const input = parse(door.input, { ...nestFields(fields), params: visit.params })
        return await door.act(input, files, visit)
      })
      if (isForProgram) return respond(request, answer)
      return await lead(request, door.name, { onward, fields })
    } catch (error) {
      const refusal = refusalOf(error, requestIdOf(request.headers))
      if (isForProgram) return problemResponse(refusal)
      return await refuseForm(request, door, {
        fields,
        refusal,
        params: await context.params,
        isInside,
      })
    }
  }
}

/** An upload for programs alone: JSON, or problem details. */
export function uploadEndpoint<Input>(
  door: Pick<UploadDoor<Input>, 'input' | 'maxFiles'> & {
    act: (input: Input, files: ReceivedFile[], visit: Visit) => Promise<Answer>
  },
): Handler {
  return async function handle(request, context) {
    try {
      const visit = await openVisit(request, context)
      assertProvedFor(visit.rule, visit)
      const answer = await withUploadFolder(async (folder) => {
        const fields = new Map<string, string>()
        const files = await receiveUpload(request, { folder, fields, maxFiles: door.maxFiles })
        const input = parse(door.input, { body: nestFields(fields), params: visit.params })
        return await door.act(input, files, visit)
      })
      return respond(request, answer)
    } catch (error) {
      return problemResponse(refusalOf(error, requestIdOf(request.headers)))
    }
  }
}

function acceptsJson({ headers }: NextRequest): boolean {
  return /^application\/json\b/i.test(headers.get('accept') ?? '')
}
