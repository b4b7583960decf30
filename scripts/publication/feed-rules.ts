import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { validateXML } from 'xmllint-wasm'
import type { FeedKind } from '@/lib/paths'

const SCHEMAS: Record<FeedKind, string> = {
  'rss.xml': 'rss.rng',
  'atom.xml': 'atom.rng',
  'feed.json': 'json-feed.schema.json',
}

/** What the schema of its standard says against a feed, a line each: libxml2 judges XML, Ajv JSON. */
export async function problemsOf(kind: FeedKind, text: string): Promise<string[]> {
  const schema = readFileSync(path.join(import.meta.dirname, SCHEMAS[kind]), 'utf8')
  const said = kind === 'feed.json' ? judgeJson(schema, text) : await judgeXml(schema, text)
  return said.map((words) => `${kind}: ${words}`)
}

async function judgeXml(schema: string, text: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: text },
    schema,
    extension: 'relaxng',
  })
  return errors.map(({ message, loc }) => `line ${loc?.lineNumber ?? '?'}: ${message}`)
}

function judgeJson(schema: string, text: string): string[] {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats(ajv)
  const fits = ajv.compile(JSON.parse(schema))
  if (fits(JSON.parse(text))) return []
  return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
