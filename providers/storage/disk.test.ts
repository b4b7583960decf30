import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskStorage } from '@/providers/storage/disk'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stationer-storage-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('0123456789')

test('what was put can be opened, whole or a range of it', async () => {
  const storage = diskStorage(folder)
  await storage.put('ab/abc-480.webp', bytes, 'image/webp')

  const whole = await storage.open('ab/abc-480.webp')
  const range = await storage.open('ab/abc-480.webp', { start: 2, end: 4 })

  expect(whole?.size).toBe(10)
  expect(whole && (await text(whole.body))).toBe('0123456789')
  expect(range?.size).toBe(10)
  expect(range && (await text(range.body))).toBe('234')
  expect(storage.publicUrl('ab/abc-480.webp')).toBe('/media/ab/abc-480.webp')
})

test('putting the same from many sides at once leaves one whole file', async () => {
  const storage = diskStorage(folder)
  await Promise.all(
    Array.from({ length: 8 }, () => storage.put('ab/abc.webp', bytes, 'image/webp')),
  )
  expect(readdirSync(path.join(folder, 'ab'))).toEqual(['abc.webp'])
})

test('what was removed is not there, and removing it again is no error', async () => {
  const storage = diskStorage(folder)
  await storage.put('abc.webp', bytes, 'image/webp')
  await storage.remove('abc.webp')
  await storage.remove('abc.webp')
  expect(await storage.open('abc.webp')).toBeUndefined()
})

test.each(['../secret', '/etc/passwd', '.env', 'a/../../b', 'a//b', '', 'a\\b', 'a/.b'])(
  'no way out of the folder: %j',
  async (key) => {
    const storage = diskStorage(folder)
    await expect(storage.open(key)).rejects.toThrow('no key')
    await expect(storage.put(key, bytes, 'image/webp')).rejects.toThrow('no key')
    await expect(storage.remove(key)).rejects.toThrow('no key')
  },
)
