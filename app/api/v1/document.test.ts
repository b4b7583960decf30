import { readdirSync } from 'node:fs'
import path from 'node:path'
import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { GET as elsewhere } from '@/app/api/v1/[...path]/route'
import { readDocument } from '@/app/api/v1/docs/document'
import { referenceOf } from '@/app/api/v1/docs/reference'
import { openApiDocument } from '@/app/api/v1/openapi'
import { asPointer, doors, expectFits } from '@/app/api/v1/testing'
import { ERROR_STATUS } from '@/lib/errors'

/** Not for other programs: what the shop's own pages ask, and the description itself. */
const UNDESCRIBED =
  /^\/(me\/(cart|summary|talk)\b|admin\/search$|docs$|openapi\.json$|\[\.\.\.path\]$)/
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
      route,
      method,
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

test('an address that is none is refused in the words of the API', async () => {
  const response = await elsewhere(new NextRequest('http://shop.test/api/v1/nothing/here'))
  expect(response.status).toBe(404)
  const problem = await response.json()
  expectFits('/components/schemas/Problem', problem)
  expect(problem).toMatchObject({ code: 'not_found', details: { path: '/api/v1/nothing/here' } })
})

test('an operation has a name of its own', () => {
  const ids = operations().map(({ about }) => about.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every example is one', () => {
  const shapes = Object.entries(openApiDocument().components?.schemas ?? {})
  const examples = shapes.flatMap(([name, shape]) => {
    const { example } = Object(shape)
    return example === undefined ? [] : [{ pointer: `/components/schemas/${name}`, example }]
  })
  expect(examples.length).toBeGreaterThan(5)
  for (const { pointer, example } of examples) expectFits(pointer, example)
  for (const { route, method, about } of operations()) {
    const content = Object(about.requestBody).content?.['application/json']
    if (content === undefined) continue
    const pointer = `/paths/${asPointer(route)}/${method}/requestBody/content/${asPointer('application/json')}/schema`
    expect(content.example, `${method} ${route}`).toBeDefined()
    expectFits(pointer, content.example)
  }
})

test('the page tells every door, its answer and every refusal', () => {
  const { groups, refusals } = referenceOf(readDocument())
  const told = groups.flatMap((group) => group.operations)
  expect(told.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    operations()
      .map(({ name }) => name)
      .sort(),
  )
  const explained = new Set(refusals.map(({ code }) => code))
  for (const { id, answer, refusals: named } of told) {
    expect(answer.fields, id).not.toEqual([])
    const pointer = pointerOfAnswer(id)
    expectFits(pointer, JSON.parse(answer.example ?? ''))
    for (const { codes } of named) expect(codes.every((code) => explained.has(code))).toBe(true)
  }
})

function pointerOfAnswer(id: string): string {
  const found = operations().find(({ about }) => about.operationId === id)
  const status = Object.keys(found?.about.responses ?? {}).find((one) => one.startsWith('2'))
  return `/paths/${asPointer(found?.route ?? '')}/${found?.method}/responses/${status}/content/${asPointer('application/json')}/schema`
}
