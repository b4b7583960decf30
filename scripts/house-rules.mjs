import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './run.mjs'

const CODE = /\.(ts|tsx|mjs|cjs|js|css)$/

/** A name that says nothing hides two things in one file. */
const EMPTY_NAMES =
  /(^|\/)(utils?|helpers?|common|managers?|services?|handler|data|info|misc|shared)(\.[a-z.]+$|\/)/

/** @type {{ rule: string, in: RegExp, not?: RegExp, finds: RegExp }[]} */
const LINES = [
  {
    rule: 'No notes to do later; do it, or open an issue.',
    in: CODE,
    finds: /\b(TODO|FIXME|XXX)\b/,
  },
  {
    rule: 'Compiler and linter are answered, not silenced.',
    in: CODE,
    finds: /@ts-(ignore|expect-error|nocheck)|eslint-disable|biome-ignore-all/,
  },
  {
    rule: 'Paths of one machine have no place in the repository.',
    in: /\.(ts|tsx|mjs|cjs|js|json|md|yml|yaml|sh)$/,
    finds: /(^|[\s'"`(=])\/(root|work|home\/[a-z]+)\//,
  },
  {
    rule: 'A page says nothing about when it is stale; the content version does.',
    in: /^(app|components|domain|lib)\//,
    finds:
      /['"]use cache['"]|\b(revalidatePath|revalidateTag|unstable_cache)\b|export const (revalidate|dynamic)\b/,
  },
  {
    rule: 'An input names what may be written; nothing else gets past it.',
    // The answers of the API are described in operations.ts; they may be open.
    in: /^(domain|jobs|app)\/(?!api\/v1\/.*operations\.ts$).*\.ts$/,
    finds: /\.(passthrough|catchall|loose)\(|\bz\.looseObject\(/,
  },
  {
    rule: 'The lock file names no registry, so that it works behind a mirror.',
    in: /^package-lock\.json$/,
    finds: /"resolved": "https?:/,
  },
]

const THIS_FILE = path.relative(root, import.meta.filename)

/**
 * What neither compiler nor linter can say.
 *
 * @returns {{ code: number, output: string }}
 */
export function checkHouseRules() {
  const files = listFiles().filter((file) => file !== THIS_FILE)
  const named = files
    .filter((file) => CODE.test(file) && EMPTY_NAMES.test(file))
    .map((file) => `${file}: Name the thing; this name says nothing.`)
  const written = files.flatMap((file) => {
    const rules = LINES.filter((line) => line.in.test(file))
    if (rules.length === 0) return []
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n')
    return rules.flatMap(({ rule, finds }) =>
      lines.flatMap((line, index) => (finds.test(line) ? [`${file}:${index + 1}: ${rule}`] : [])),
    )
  })
  const problems = [...named, ...written]
  return {
    code: problems.length === 0 ? 0 : 1,
    output: problems.map((line) => `${line}\n`).join(''),
  }
}

/** Git's own list; in an unpacked archive everything that is not installed or built. */
function listFiles() {
  if (existsSync(path.join(root, '.git'))) {
    const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
      cwd: root,
    })
    return listed
      .toString()
      .split('\0')
      .filter((file) => file && existsSync(path.join(root, file)))
  }
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/^(node_modules|\.next|data)\//.test(file))
}
