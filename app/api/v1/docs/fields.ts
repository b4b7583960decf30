import { nameOf, type SchemaNode } from '@/app/api/v1/docs/document'
import type { FieldView, TypeView } from '@/components/api/reference-view'

/** The members of an object; of a named shape none, because it is explained where it is named. */
export function fieldsOf(schema: SchemaNode): FieldView[] {
  const object = unwrap(schema)
  const required = new Set(object.required)
  return Object.entries(object.properties ?? {}).map(([name, property]) =>
    fieldOf(name, property, required.has(name)),
  )
}

export function fieldOf(name: string, schema: SchemaNode, isRequired: boolean): FieldView {
  return {
    name,
    type: typeOf(schema),
    isRequired,
    description: [schema.description ?? '', ...limitsOf(unwrap(schema))].filter(Boolean).join(' '),
    fields: fieldsOf(schema),
  }
}

/** What is left of a schema without its list and without null. */
function unwrap(schema: SchemaNode): SchemaNode {
  const inner = schema.anyOf?.find((one) => one.type !== 'null') ?? schema
  return inner.type === 'array' && inner.items ? unwrap(inner.items) : inner
}

function typeOf(schema: SchemaNode): TypeView {
  const types = [schema.type ?? []].flat()
  const isNullable = types.includes('null') || (schema.anyOf?.some(isNull) ?? false)
  const isList =
    types.includes('array') || (schema.anyOf?.some((one) => one.type === 'array') ?? false)
  const inner = unwrap(schema)
  const shape = inner.$ref && nameOf(inner.$ref)
  return { words: shape ?? wordsOf(inner), shape, isNullable, isList }
}

function wordsOf(schema: SchemaNode): string {
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' · ')
  const type = [schema.type ?? 'anything'].flat().find((one) => one !== 'null') ?? 'null'
  if (schema.format) return `${type}, ${schema.format}`
  if (type === 'object' && !schema.properties) return 'object, name to value'
  return type
}

function limitsOf(schema: SchemaNode): string[] {
  const { minimum, exclusiveMinimum, maximum, maxLength, maxItems, default: preset } = schema
  return [
    minimum === undefined ? '' : `At least ${minimum}.`,
    exclusiveMinimum === undefined ? '' : `Above ${exclusiveMinimum}.`,
    maximum === undefined ? '' : `At most ${maximum}.`,
    maxLength === undefined ? '' : `At most ${maxLength} characters.`,
    maxItems === undefined ? '' : `At most ${maxItems}.`,
    preset === undefined ? '' : `Otherwise \`${JSON.stringify(preset)}\`.`,
  ]
}

function isNull({ type }: SchemaNode): boolean {
  return type === 'null'
}
