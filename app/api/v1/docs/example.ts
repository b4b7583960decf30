import { nameOf, type SchemaNode } from '@/app/api/v1/docs/document'

type Shapes = Readonly<Record<string, SchemaNode>>

/** A value that fits a schema: its own examples where it has them, the plainest value where not. */
export function exampleOf(schema: SchemaNode, shapes: Shapes): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.$ref) {
    const shape = shapes[nameOf(schema.$ref)]
    return shape ? exampleOf(shape, shapes) : null
  }
  if (schema.enum) return schema.enum[0]
  const [choice] = schema.anyOf ?? []
  if (choice) return exampleOf(choice, shapes)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (type) {
    case 'object':
      return objectExample(schema, shapes)
    case 'array':
      return schema.items ? [exampleOf(schema.items, shapes)] : []
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return true
    default:
      return 'text'
  }
}

function objectExample(schema: SchemaNode, shapes: Shapes): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      exampleOf(property, shapes),
    ]),
  )
}

const LINE_CHARACTERS = 72

/** JSON for reading: what fits a line stands on one. */
export function layOut(value: unknown, indent = ''): string {
  const short = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
  if (short.length + indent.length <= LINE_CHARACTERS || !isContainer(value)) return short
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const members = Array.isArray(value)
    ? value.map((one) => layOut(one, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${layOut(one, inner)}`)
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
