import type { DocumentNode, OperationNode, SchemaNode } from '@/app/api/v1/docs/document'
import { exampleOf, layOut } from '@/app/api/v1/docs/example'
import { fieldOf, fieldsOf } from '@/app/api/v1/docs/fields'
import type {
  ContentView,
  OperationView,
  ReferenceView,
  RefusalView,
} from '@/components/api/reference-view'
import { errorMessage } from '@/lib/error-messages'
import { ERROR_STATUS, isErrorCode } from '@/lib/errors'
import { renderMarkdown } from '@/lib/markdown'

type Shapes = DocumentNode['components']['schemas']

/** Lays the OpenAPI document out for people; pure. */
export function referenceOf(document: DocumentNode): ReferenceView {
  const shapes = document.components.schemas
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tags: operation.tags,
      view: operationView(`${method.toUpperCase()} ${path}`, operation, shapes),
    })),
  )
  return {
    title: document.info.title,
    aboutHtml: renderMarkdown(document.info.description),
    groups: document.tags.map(({ name, description }) => ({
      name,
      description,
      operations: operations.filter(({ tags }) => tags.includes(name)).map(({ view }) => view),
    })),
    shapes: Object.entries(shapes).map(([name, shape]) => ({
      name,
      description: shape.description ?? '',
      fields: fieldsOf(shape),
    })),
    refusals: refusalViews(operations.flatMap(({ view }) => view.refusals)),
  }
}

function operationView(name: string, operation: OperationNode, shapes: Shapes): OperationView {
  const [method = '', path = ''] = name.split(' ')
  const { operationId, summary, description, parameters, responses } = operation
  const body = operation.requestBody?.content['application/json']
  return {
    id: operationId,
    method,
    path,
    summary,
    description,
    parameters: parameters.map((parameter) => ({
      ...fieldOf(parameter.name, parameter.schema, parameter.required),
      place: parameter.in,
    })),
    body: body && contentView(body, shapes),
    answer: answerView(responses, shapes),
    refusals: Object.entries(responses).flatMap(([status, { content }]) => {
      const problem = content?.['application/problem+json']
      return problem ? [{ status, codes: codesOf(problem.schema) }] : []
    }),
  }
}

function answerView(
  responses: OperationNode['responses'],
  shapes: Shapes,
): OperationView['answer'] {
  const [status, response] = Object.entries(responses).find(([one]) => one.startsWith('2')) ?? []
  const content = response?.content?.['application/json']
  return {
    status: status ?? '',
    description: response?.description ?? '',
    ...(content ? contentView(content, shapes) : { fields: [] }),
  }
}

function contentView(
  { schema, example }: { schema: SchemaNode; example?: unknown },
  shapes: Shapes,
): ContentView {
  const shown = example ?? exampleOf(schema, shapes)
  return { fields: fieldsOf(schema), example: layOut(shown) }
}

function codesOf(schema: SchemaNode): string[] {
  const codes = schema.allOf?.flatMap((part) => part.properties?.code?.enum ?? []) ?? []
  return codes.map(String)
}

/** Every code that an operation names, by status and then by name. */
function refusalViews(named: OperationView['refusals']): RefusalView[] {
  const codes = new Set(named.flatMap((refusal) => refusal.codes))
  return [...codes]
    .filter(isErrorCode)
    .map((code) => ({ code, status: ERROR_STATUS[code], sentence: errorMessage(code) }))
    .toSorted((a, b) => a.status - b.status || a.code.localeCompare(b.code, 'en'))
}
