import { DomainError } from '@/lib/errors'

/** No form or JSON request of ours is near this, but for those that say so. */
const MAX_BODY_BYTES = 128 * 1024

/** The text of a JSON request; empty when nothing was sent. */
export async function readJsonText(request: Request, maxBytes = MAX_BODY_BYTES): Promise<string> {
  assertSize(request, maxBytes)
  const text = await request.text()
  if (text.length > maxBytes) throw new DomainError('body_too_large')
  if (text !== '' && !/^application\/(.+\+)?json\b/i.test(contentType(request))) {
    throw new DomainError('unsupported_media_type')
  }
  return text
}

export function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('malformed_request')
  }
}

/** The text fields of a plain HTML form, the last of each name. Files are left out: see `receiveUpload`. */
export async function readForm(
  request: Request,
  maxBytes = MAX_BODY_BYTES,
): Promise<Map<string, string>> {
  assertSize(request, maxBytes)
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType(request))) {
    throw new DomainError('unsupported_media_type')
  }
  const fields = new Map<string, string>()
  for (const [name, value] of await formData(request)) {
    if (typeof value === 'string') fields.set(name, value)
  }
  return fields
}

async function formData(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new DomainError('malformed_request')
  }
}

/** `{ 'address.city': 'Graz' }` as `{ address: { city: 'Graz' } }`: a field's name is the path of its value. */
export function nestFields(fields: ReadonlyMap<string, string>): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null)
  for (const [name, value] of fields) {
    const steps = name.split('.')
    const last = steps.pop() ?? name
    branchAt(root, steps)[last] = value
  }
  return root
}

function branchAt(root: Record<string, unknown>, steps: string[]): Record<string, unknown> {
  let branch = root
  for (const step of steps) {
    const next = branch[step]
    if (isBranch(next)) {
      branch = next
      continue
    }
    // Without a prototype, so that a field called `__proto__` is only a name.
    const created: Record<string, unknown> = Object.create(null)
    branch[step] = created
    branch = created
  }
  return branch
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function assertSize(request: Request, maxBytes = MAX_BODY_BYTES): void {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    throw new DomainError('body_too_large')
  }
}

function contentType(request: Request): string {
  return request.headers.get('content-type') ?? ''
}
