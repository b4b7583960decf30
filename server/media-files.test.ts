import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { answerHtml, openFrontDoor } from '@/server/testing'

const SCRIPT = '<script>alert(1)</script>'

async function aShopWith(files: Record<string, string>) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'stationer-media-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(dataDir, 'media', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return await openFrontDoor((_request, response) => answerHtml(response, 'Next'), { dataDir })
}

test.each(['html', 'htm', 'svg', 'xml', 'xhtml', 'js', 'css', 'pdf', 'bin'])(
  'a .%s that came to lie among the public files is only downloaded, and runs nothing',
  async (extension) => {
    const { ask } = await aShopWith({ [`public/a.${extension}`]: SCRIPT })
    const { status, headers } = await ask(`/media/a.${extension}`)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  },
)

test.each(['jpg', 'webp'])(
  'a .%s is shown as that and nothing else, whatever is in it',
  async (extension) => {
    const { ask } = await aShopWith({ [`public/a.${extension}`]: SCRIPT })
    const { headers } = await ask(`/media/a.${extension}`)
    expect(headers['content-type']).toMatch(/^image\//)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  },
)

test.each([
  '/media/../private/upload_1',
  '/media/%2e%2e/private/upload_1',
  '/media/..%2fprivate%2fupload_1',
  '/media/private/upload_1',
  '/media/upload_1',
  '/media//private/upload_1',
])('%s leads to no private file', async (address) => {
  const { ask } = await aShopWith({ 'private/upload_1': 'secret', 'public/a.jpg': 'shown' })
  const { status, text } = await ask(address)
  expect(status === 404 || text === 'Next').toBe(true)
  expect(text).not.toContain('secret')
})
