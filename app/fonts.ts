import localFont from 'next/font/local'

// `scripts/cut-fonts.mjs` has cut the serifs from those of their package.

/** The serif, for titles and reading. Next measures a fallback of the same size, so nothing moves when it arrives. */
export const serif = localFont({
  src: '../.fonts/serif.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
})

/** The grotesque, for controls and figures. */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  variable: '--font-instrument',
  adjustFontFallback: 'Arial',
})

/** For emphasis: few pages need it early, so it is not preloaded. */
export const serifItalic = localFont({
  src: '../.fonts/serif-italic.woff2',
  weight: '400 700',
  style: 'italic',
  display: 'swap',
  preload: false,
  variable: '--font-newsreader-italic',
  adjustFontFallback: 'Times New Roman',
})

/** The ampersand of the shop's name, which is on every page: a letter of the italic that comes without the others. */
export const ampersand = localFont({
  src: '../.fonts/ampersand.woff2',
  weight: '400',
  style: 'italic',
  display: 'swap',
  variable: '--font-ampersand',
  adjustFontFallback: false,
})
