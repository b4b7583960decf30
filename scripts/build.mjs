import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundleServer } from './bundle-server.mjs'
import { cutFonts } from './cut-fonts.mjs'
import { bin, root, run } from './run.mjs'

const STAMP = path.join(root, '.next', 'stationer-build')
const FOLDERS = [
  'app',
  'components',
  'db',
  'demo',
  'domain',
  'jobs',
  'lib',
  'providers',
  'public',
  'server',
]
const FILES = [
  'instrumentation-node.ts',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'scripts/bundle-server.mjs',
  'scripts/cut-fonts.mjs',
  'server.ts',
  'tsconfig.json',
]

/** Builds the pages and the server when their sources differ from those of the last build. */
export async function ensureBuilt() {
  const sources = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  console.log('Building; this takes about a minute and happens only when sources change.')
  if ((await build()) !== 0) {
    console.error('The build failed; the lines above say why.')
    process.exit(1)
  }
}

/** Builds the pages and the server and remembers from which sources. Returns the exit code of `next build`. */
export async function build() {
  const sources = fingerprint()
  await cutFonts()
  const { code } = await run(process.execPath, [bin('next/dist/bin/next'), 'build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) return code
  await bundleServer()
  writeFileSync(STAMP, sources)
  return 0
}

/** What the build depends on, as one hash. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...FILES, ...FOLDERS.flatMap(sourcesIn)]) {
    const full = path.join(root, file)
    if (existsSync(full)) hash.update(`${file}\0`).update(readFileSync(full)).update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} folder */
function sourcesIn(folder) {
  const full = path.join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.sql$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
}

if (process.argv[1] === import.meta.filename) process.exit(await build())
