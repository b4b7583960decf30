import type { Visit } from '@/server/visit'

/** Where files are taken in. Their bodies are not read here: the door does, once it knows who is asking. */
const UPLOADS = [
  /^\/admin\/media\/uploads$/,
  /^\/admin\/products\/[\w-]+\/pictures$/,
  /^\/api\/v1\/admin\/media$/,
]

export function isUploadRoute({ method, path }: Pick<Visit, 'method' | 'path'>): boolean {
  return method === 'POST' && UPLOADS.some((pattern) => pattern.test(path))
}
