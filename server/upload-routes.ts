import type { Visit } from '@/server/visit'

/** Where files are taken in: everywhere else so large a body is turned away. */
const UPLOADS = [/^\/admin\/products\/[\w-]+\/pictures$/]
/** Every session of ours has a cookie; whoever sends none need not send megabytes either. */
const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?session=/

/** Whether a request may be as large as an upload. Who really may is decided at the door. */
export function isUploadRoute({
  method,
  path,
  request,
}: Pick<Visit, 'method' | 'path' | 'request'>) {
  if (method !== 'POST' || !UPLOADS.some((pattern) => pattern.test(path))) return false
  return SESSION_COOKIE.test(request.headers.cookie ?? '')
}
