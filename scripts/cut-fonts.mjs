import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from './run.mjs'

const FOLDER = path.join(root, '.fonts')
/** The lightest and the boldest that the style sheets ask for. */
const WEIGHTS = { min: 400, max: 700 }

const require = createRequire(import.meta.url)

/**
 * Leaves the weights out of the serif that no style sheet asks for, a third of it, and cuts the one letter out of its italic that stands on every page.
 * `app/fonts.ts` takes the files from `.fonts`.
 */
export async function cutFonts() {
  // A start without a build neither needs it nor waits for it.
  const { default: subsetFont } = await import('subset-font')
  const [upright, italic] = [newsreader('normal'), newsreader('italic')]
  const variationAxes = { wght: WEIGHTS }
  mkdirSync(FOLDER, { recursive: true })
  put('serif', await subsetFont(upright, letters(), { variationAxes }))
  put('serif-italic', await subsetFont(italic, letters(), { variationAxes }))
  put('ampersand', await subsetFont(italic, '&', { variationAxes: { wght: WEIGHTS.min } }))
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

/** @param {string} name @param {Buffer} font */
function put(name, font) {
  writeFileSync(path.join(FOLDER, `${name}.woff2`), font)
}

if (process.argv[1] === import.meta.filename) await cutFonts()
