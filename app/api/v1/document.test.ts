import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openApiDocument } from '@/app/api/v1/openapi'
import { doors } from '@/app/api/v1/testing'
import { ERROR_STATUS } from '@/lib/errors'

/** Not for other programs: what the shop's own pages ask, and the description itself. */
const UNDESCRIBED = /^\/(me\b|docs$|openapi\.json$)/
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']

function routeFolders(): string[] {
  const folder = path.dirname(new URL(import.meta.url).pathname)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .map((file) => `/${path.dirname(file)}`.replaceAll(/\[(\w+)\]/g, '{$1}'))
    .filter((route) => !UNDESCRIBED.test(route))
    .sort()
}

function operations() {
  return Object.entries(openApiDocument().paths ?? {}).flatMap(([route, item]) =>
    Object.entries(item).map(([method, about]) => ({
      name: `${method.toUpperCase()} ${route}`,
      about,
    })),
  )
}

test('every door is described, and every description has its door', () => {
  const described = operations().map(({ name }) => name)
  const open = Object.entries(doors).flatMap(([route, methods]) =>
    METHODS.filter((method) => method in methods).map((method) => `${method} ${route}`),
  )
  expect(Object.keys(doors).sort()).toEqual(routeFolders())
  expect(open.sort()).toEqual(described.sort())
})

test('every refusal is described under the status that carries it', () => {
  for (const { name, about } of operations()) {
    for (const [status, response] of Object.entries(about.responses)) {
      const schema = Object(response).content?.['application/problem+json']?.schema
      for (const code of schema?.allOf[1].properties.code.enum ?? []) {
        expect(Object(ERROR_STATUS)[code], `${name} ${code}`).toBe(Number(status))
      }
    }
  }
})

test('an operation has a name of its own', () => {
  const ids = operations().map(({ about }) => about.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})
