import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { diskStorage, publicDiskStorage } from '@/providers/storage/disk'

const disk = vi.hoisted(() => ({ isFull: false }))

// The kernel answers every write to it with ENOSPC.
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>()
  const open: typeof fs.open = (file, flags) =>
    disk.isFull ? fs.open('/dev/full', 'w') : fs.open(file, flags)
  return { ...fs, open }
})

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stationer-storage-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('0123456789')

test('what was put can be opened, whole or a range of it', async () => {
  const storage = publicDiskStorage(folder)
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

test('a stream is stored whole, and one that breaks off not at all', async () => {
  const storage = diskStorage(folder)
  await storage.put('a/whole', Readable.from([bytes, bytes]), 'image/png')
  const whole = await storage.open('a/whole')
  expect(whole && (await text(whole.body))).toBe('01234567890123456789')

  async function* breakingOff() {
    yield bytes
    throw new Error('gone')
  }
  await expect(storage.put('a/half', Readable.from(breakingOff()), '')).rejects.toThrow('gone')
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['whole'])
})

test('a disk that takes no more is told as such, and nothing is left on it', async () => {
  const storage = diskStorage(folder)
  disk.isFull = true
  const refusal = await storage.put('ab/abc.webp', bytes, '').catch((error: unknown) => error)
  disk.isFull = false
  expect(refusal).toMatchObject({ code: 'storage_full' })
  expect(readdirSync(path.join(folder, 'ab'))).toEqual([])
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
