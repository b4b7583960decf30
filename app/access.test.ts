import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ACCESS } from '@/app/access'

const HANDLER = /export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE|OPTIONS)\b/g

/** Every page, and every method of every route, as the file tree has it. */
function addresses(): string[] {
  return globSync('app/**/{page.tsx,route.ts,route.tsx}').flatMap((file) => {
    const folders = path.dirname(file).split(path.sep).slice(1)
    const address = `/${folders.filter((name) => !name.startsWith('(')).join('/')}`
    if (file.endsWith('page.tsx')) return [`PAGE ${address}`]
    const methods = [...readFileSync(file, 'utf8').matchAll(HANDLER)].map(([, method]) => method)
    expect(methods, `${file} exports its methods by name`).not.toEqual([])
    return methods.map((method) => `${method} ${address}`)
  })
}

test('the access table knows every page and every method of every route', () => {
  expect(addresses().filter((address) => !Object.hasOwn(ACCESS, address))).toEqual([])
})

test('the access table names nothing that is not there', () => {
  const known = new Set(addresses())
  expect(Object.keys(ACCESS).filter((address) => !known.has(address))).toEqual([])
})
