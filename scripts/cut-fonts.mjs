import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const FOLDER = path.join(import.meta.dirname, '..', '.fonts')
const SERIF = 'serif.woff2'
const ITALIC = 'serif-italic.woff2'
const AMPERSAND = 'ampersand.woff2'
const STAMP = path.join(FOLDER, 'cut-from')
/** The lightest and the boldest that the style sheets ask for. */
const WEIGHTS = { min: 400, max: 700 }

const require = createRequire(import.meta.url)

/**
 * Leaves the weights out of the serif that no style sheet asks for, a third of it, and cuts the one letter out of its italic that stands on every page.
 * `app/fonts.ts` takes the files from `.fonts`; they are cut anew when the font, the tool or this file has changed.
 */
export async function cutFonts() {
  const [upright, italic] = [newsreader('normal'), newsreader('italic')]
  const tool = readFileSync(require.resolve('subset-font/package.json'))
  const sources = fingerprint([upright, italic, tool, readFileSync(import.meta.filename)])
  const isWhole = [SERIF, ITALIC, AMPERSAND].every((file) => existsSync(path.join(FOLDER, file)))
  if (isWhole && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  const { default: subsetFont } = await import('subset-font')
  const variationAxes = { wght: WEIGHTS }
  mkdirSync(FOLDER, { recursive: true })
  put(SERIF, await subsetFont(upright, letters(), { variationAxes }))
  put(ITALIC, await subsetFont(italic, letters(), { variationAxes }))
  put(AMPERSAND, await subsetFont(italic, '&', { variationAxes: { wght: WEIGHTS.min } }))
  put('cut-from', sources)
}

/** @param {'normal' | 'italic'} style */
function newsreader(style) {
  const file = `newsreader-latin-wght-${style}.woff2`
  return readFileSync(require.resolve(`@fontsource-variable/newsreader/files/${file}`))
}

/** All that the files hold, as the package tells it: `U+0000-00FF,U+0131, …`. */
function letters() {
  const { latin } = require('@fontsource-variable/newsreader/unicode.json')
  return String(latin)
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n))
    })
    .join('')
}

/** @param {Buffer[]} files */
function fingerprint(files) {
  return files.reduce((hash, file) => hash.update(file), createHash('sha256')).digest('hex')
}

/**
 * Next asks for its configuration in several processes, and none may find half a file.
 *
 * @param {string} name
 * @param {Buffer | string} content
 */
function put(name, content) {
  const draft = path.join(FOLDER, `${name}.${process.pid}`)
  writeFileSync(draft, content)
  renameSync(draft, path.join(FOLDER, name))
}
