import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder } from '@/db/make-folder'

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stationer-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a folder is made with those above it, and may be there already', () => {
  const wanted = path.join(scratch(), 'a', 'b')
  makeFolder(wanted)
  makeFolder(wanted)
  expect(existsSync(wanted)).toBe(true)
})

test('what cannot be made is said at once', () => {
  const file = path.join(scratch(), 'file')
  writeFileSync(file, '')
  expect(() => makeFolder(path.join(file, 'a'))).toThrow(/ENOTDIR/)
})

test.runIf(process.platform === 'linux')('so it is where the system makes no folders', () => {
  expect(() => makeFolder('/proc/a/b')).toThrow(/ENOENT/)
})
