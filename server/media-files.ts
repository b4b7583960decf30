import path from 'node:path'
import { lookup } from 'mrmime'
import send from 'send'
import { answerPlainly } from '@/server/plain-answer'
import { setSecurityHeaders } from '@/server/security-headers'
import type { Visit } from '@/server/visit'

const PREFIX = '/media/'
const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000
/** Plain names only: nothing to decode, no dot files, no way up. */
const KEY = /^[A-Za-z0-9][\w-]*(\.\w+)*(\/[A-Za-z0-9][\w-]*(\.\w+)*)*$/
/** What a browser may show by itself. HTML, SVG and everything else that may carry script is only downloaded. */
const SHOWN = new Set(['avif', 'gif', 'jpeg', 'jpg', 'm4a', 'mp3', 'mp4', 'png', 'webm', 'webp'])

export const isMediaPath = (path: string): boolean => path.startsWith(PREFIX)

/**
 * Answers `/media/<key>` from `<dataDir>/media/public`. Names are made from the content, so a file never
 * changes and may be kept for ever. Ranges and conditional requests work.
 */
export function createMediaFiles(dataDir: string): (visit: Visit) => void {
  const root = path.join(dataDir, 'media', 'public')

  return function answerMedia(visit: Visit): void {
    const { request, response } = visit
    const key = visit.path.slice(PREFIX.length)
    if (visit.method !== 'GET' && visit.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      answerPlainly(visit, 405, 'Files can only be read.')
      return
    }
    if (!KEY.test(key)) {
      answerPlainly(visit, 404, 'There is no such file.')
      return
    }
    describe(visit, key)
    send(request, key, {
      root,
      index: false,
      dotfiles: 'deny',
      immutable: true,
      maxAge: ONE_YEAR_MS,
    })
      .on('error', (error: { status?: number }) => refuse(visit, error.status))
      .on('directory', () => refuse(visit))
      .pipe(response)
  }
}

function describe(visit: Visit, key: string): void {
  const { response } = visit
  const isShown = SHOWN.has(path.extname(key).slice(1).toLowerCase())
  const type = isShown ? lookup(key) : undefined
  response.setHeader('content-type', type ?? 'application/octet-stream')
  if (!isShown) response.setHeader('content-disposition', 'attachment')
  response.setHeader('content-security-policy', "default-src 'none'; sandbox")
  // Mails and feed readers show our pictures too.
  response.setHeader('cross-origin-resource-policy', 'cross-origin')
  response.setHeader('x-request-id', visit.requestId)
  setSecurityHeaders(response, visit.client.isSecure)
}

/** A range or a condition that cannot be met is told as such; anything else is simply not there. */
function refuse(visit: Visit, status?: number): void {
  for (const name of visit.response.getHeaderNames()) visit.response.removeHeader(name)
  if (status === 412) answerPlainly(visit, 412, 'The file is not the one you expected.')
  else if (status === 416) answerPlainly(visit, 416, 'The file has no such part.')
  else answerPlainly(visit, 404, 'There is no such file.')
}
