import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtFiles, openStaticFiles, publicFiles } from '@/server/static-files'
import { openFrontDoor } from '@/server/testing'

const SCRIPT = 'export const paper = "ink";\n'.repeat(100)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stationer-files-'))
  await write('build/static/chunks/app-[slug].js', SCRIPT)
  await write('build/secret.js', 'secret')
  await write('public/favicon.txt', 'icon')
  await write('data/secrets.json', 'secret')
  await write('data/media/secret.png', 'secret')
  await write('data/media/public/ab/picture.webp', '0123456789')
  await write('data/media/public/ab/page.html', '<script>evil()</script>')
  await write('data/media/public/ab/drawing.svg', '<svg onload="evil()"/>')
  await write('data/media/public/.hidden.png', 'secret')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('a built file may be kept for ever and comes compressed', async () => {
  const { ask } = await openShop()
  const headers = { 'accept-encoding': 'br' }
  for (const name of ['app-[slug].js', 'app-%5Bslug%5D.js']) {
    const answer = await ask(`/_next/static/chunks/${name}`, { headers })
    expect(brotliDecompressSync(answer.body).toString()).toBe(SCRIPT)
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    const held = { 'if-none-match': String(answer.headers.etag) }
    expect((await ask(`/_next/static/chunks/${name}`, { headers: held })).status).toBe(304)
  }
})

test('a file with a fixed name is asked about again after an hour', async () => {
  const { ask } = await openShop()
  const answer = await ask('/favicon.txt')
  expect([answer.text, answer.headers['cache-control']]).toEqual(['icon', 'public, max-age=3600'])
})

test.each([
  '/_next/static/../secret.js',
  '/_next/static/%2e%2e/secret.js',
  '/_next/static/..%2fsecret.js',
  '/_next/static/chunks',
  '/../build/secret.js',
  '/_next/static/%',
])('%s leads to no file', async (url) => {
  const { ask } = await openShop()
  expect((await ask(url)).text).toBe('the app')
})

test('a medium is served whole, in part, and not at all to one who holds it', async () => {
  const { ask } = await openShop()
  const whole = await ask('/media/ab/picture.webp')
  const part = await ask('/media/ab/picture.webp', { headers: { range: 'bytes=2-4' } })
  const beyond = await ask('/media/ab/picture.webp', { headers: { range: 'bytes=99-' } })
  const held = { 'if-none-match': String(whole.headers.etag) }

  expect(whole.text).toBe('0123456789')
  expect(whole.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  expect([part.status, part.text]).toEqual([206, '234'])
  expect(beyond.status).toBe(416)
  expect((await ask('/media/ab/picture.webp', { headers: held })).status).toBe(304)
})

test.each(['page.html', 'drawing.svg'])('%s is only downloaded, never shown', async (name) => {
  const { ask } = await openShop()
  const { headers, status } = await ask(`/media/ab/${name}`)
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
  })
})

test.each([
  '/media/',
  '/media/ab',
  '/media/ab/',
  '/media/../secret.png',
  '/media/%2e%2e/secret.png',
  '/media/..%2fsecret.png',
  '/media/ab/../../secret.png',
  '/media//secrets.json',
  '/media/.hidden.png',
  '/media/ab/picture.webp/',
  '/media/ab\\..\\..\\secret.png',
])('%s is not there', async (url) => {
  const { ask } = await openShop()
  const answer = await ask(url)
  expect([answer.status, answer.text]).toEqual([404, 'There is no such file.\n'])
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('media can only be read', async () => {
  const { ask } = await openShop()
  const answer = await ask('/media/ab/picture.webp', { method: 'DELETE' })
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
})

async function openShop() {
  const folders = [publicFiles(path.join(folder, 'public')), builtFiles(path.join(folder, 'build'))]
  return openFrontDoor((_, response) => void response.end('the app'), {
    dataDir: path.join(folder, 'data'),
    staticFiles: await openStaticFiles(folders),
  })
}

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
