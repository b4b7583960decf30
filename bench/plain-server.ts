/**
 * The baseline of pages: `node:http` sending the bytes and headers that the address in the first argument answers with
 * to a browser, at the port in the second. Without an address, two bytes. Node runs it as it is.
 */
import { createServer, get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

const [address, port] = process.argv.slice(2)
/** Node writes these itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

const { headers, body } = address ? await copyAnswer(address) : { headers: [], body: 'ok' }
createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1')

async function copyAnswer(url: string) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const ask = { headers: { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br, zstd' } }
    get(url, ask, resolve).on('error', reject)
  })
  const bytes = await buffer(answer)
  const kept = answer.rawHeaders.flatMap((name, at, all) => {
    const isName = at % 2 === 0 && !OWN_HEADERS.has(name.toLowerCase())
    return isName ? [name, all[at + 1] ?? ''] : []
  })
  const hasLength = answer.headers['content-length'] !== undefined
  return {
    headers: hasLength ? kept : [...kept, 'content-length', String(bytes.length)],
    body: bytes,
  }
}
