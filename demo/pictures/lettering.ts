import { num, type Svg, stroke } from '@/demo/pictures/svg'

/**
 * A monoline alphabet of our own, 10 units high. A machine that renders the pictures may have no
 * fonts at all, so letters are strokes.
 */
const glyphs: Record<string, readonly [width: number, strokes: string]> = {
  A: [8, 'M0 10 L4 0 L8 10 M1.4 6.6 H6.6'],
  B: [6, 'M0 0 V10 H3.2 A2.7 2.7 0 0 0 3.2 4.6 H0 M0 0 H2.8 A2.3 2.3 0 0 1 2.8 4.6'],
  C: [8, 'M8 1.8 A5 5 0 1 0 8 8.2'],
  D: [7.4, 'M0 0 V10 H2.4 A5 5 0 0 0 2.4 0Z'],
  E: [5, 'M5 0 H0 V10 H5 M0 4.8 H4.2'],
  F: [4.8, 'M4.8 0 H0 V10 M0 4.9 H4'],
  G: [8.6, 'M8 1.8 A5 5 0 1 0 8.6 7.2 V5.4 H5.6'],
  H: [7, 'M0 0 V10 M7 0 V10 M0 4.9 H7'],
  I: [0, 'M0 0 V10'],
  J: [3.6, 'M3.6 0 V7.6 A2.2 2.2 0 0 1 0 8.6'],
  K: [6.4, 'M0 0 V10 M6.2 0 L0 6 M2.2 4 L6.4 10'],
  L: [4.8, 'M0 0 V10 H4.8'],
  M: [9, 'M0 10 L1 0 L4.5 7.4 L8 0 L9 10'],
  N: [7.2, 'M0 10 V0 L7.2 10 V0'],
  O: [10, 'M5 0 A5 5 0 1 0 5 10 A5 5 0 1 0 5 0'],
  P: [6, 'M0 10 V0 H3 A2.7 2.7 0 0 1 3 5.4 H0'],
  Q: [10, 'M5 0 A5 5 0 1 0 5 10 A5 5 0 1 0 5 0 M6.2 7 L9.4 10.6'],
  R: [6.2, 'M0 10 V0 H3 A2.6 2.6 0 0 1 3 5.2 H0 M3 5.2 L6.2 10'],
  S: [5.6, 'M5.2 1.6 A2.6 2.5 0 1 0 2.8 4.9 A2.7 2.6 0 1 1 0 8.3'],
  T: [6.6, 'M0 0 H6.6 M3.3 0 V10'],
  U: [7, 'M0 0 V6.5 A3.5 3.5 0 0 0 7 6.5 V0'],
  V: [7.6, 'M0 0 L3.8 10 L7.6 0'],
  W: [11.4, 'M0 0 L2.9 10 L5.7 1 L8.5 10 L11.4 0'],
  X: [7, 'M0 0 L7 10 M7 0 L0 10'],
  Y: [7, 'M0 0 L3.5 5 L7 0 M3.5 5 V10'],
  Z: [6.4, 'M0 0 H6.4 L0 10 H6.4'],
  '&': [
    7.6,
    'M7.6 10 L2 3.2 A1.9 1.9 0 1 1 4.8 3.4 C3.6 4.8 0 5.6 0 7.6 A2.7 2.6 0 0 0 5 9 C6 8 6.8 6.8 7.2 5.6',
  ],
  '.': [0.2, 'M0 9.8 h.2'],
  '-': [3.2, 'M0 5.4 H3.2'],
  '+': [5.6, 'M0 5.4 H5.6 M2.8 2.6 V8.2'],
  '0': [6.4, 'M3.2 0 A3.2 5 0 1 0 3.2 10 A3.2 5 0 1 0 3.2 0'],
  '1': [2.2, 'M0 1.6 L2.2 0 V10'],
  '2': [5.6, 'M.2 2.4 A2.6 2.6 0 1 1 4.8 4.2 L0 10 H5.6'],
  '3': [5.4, 'M.3 0 H5 L2.4 3.9 A2.9 3 0 1 1 0 8.6'],
  '4': [6.4, 'M4.8 10 V0 L0 7 H6.4'],
  '5': [5.4, 'M5 0 H1 L.6 4.4 A3 3 0 1 1 0 8.8'],
  '6': [6, 'M4.6 0 L.8 5.2 A3 3 0 1 0 3 4.2'],
  '7': [5.6, 'M0 0 H5.6 L1.8 10'],
  '8': [
    5.6,
    'M2.8 4.6 A2.3 2.3 0 1 1 2.8 0 A2.3 2.3 0 1 1 2.8 4.6 A2.7 2.7 0 1 1 2.8 10 A2.7 2.7 0 1 1 2.8 4.6',
  ],
  '9': [6, 'M1.4 10 L5.2 4.8 A3 3 0 1 0 3 5.8'],
}

interface Style {
  /** Height of the capitals. */
  size: number
  colour: string
  /** Stroke in units of the alphabet (10 high). */
  weight?: number
  /** Space between letters, in the same units. */
  tracking?: number
  /** Where x = 0 is: in the middle of the line when absent. */
  align?: 'start' | 'middle' | 'end'
}

/** A line of capitals with its baseline at y = 0, centred on x = 0 unless it is aligned otherwise. */
export function lettering(
  text: string,
  { size, colour, weight = 1, tracking = 4, align = 'middle' }: Style,
): Svg {
  const scale = size / 10
  let x = 0
  const strokes: Svg[] = []
  for (const letter of text.toUpperCase()) {
    const glyph = glyphs[letter]
    if (glyph) {
      const [width, d] = glyph
      strokes.push(`<g transform="translate(${num(x)} 0)">${stroke(d, colour, weight)}</g>`)
      x += width + tracking
    } else {
      x += 3 + tracking
    }
  }
  const width = x - tracking
  const start = { start: 0, middle: -width / 2, end: -width }[align]
  return `<g transform="scale(${num(scale)}) translate(${num(start)} -10)">${strokes.join('')}</g>`
}

/** A line as if written by hand: loops and strokes in ink, nothing to read. */
export function handwriting(
  width: number,
  colour: string,
  random: () => number,
  weight = 1.4,
): Svg {
  let x = 0
  let d = 'M0 0'
  while (x < width) {
    const wordEnd = Math.min(width, x + 24 + random() * 46)
    while (x < wordEnd) {
      const step = 4.5 + random() * 4
      const rise = random() < 0.2 ? -15 : -6 - random() * 2.4
      const fall = random() < 0.12 ? 11 : 0
      d += ` c${num(step * 0.3)} ${num(rise)} ${num(step * 0.9)} ${num(rise)} ${num(step * 0.6)} ${num(fall * 0.4)} s${num(step * 0.1)} ${num(fall + 2)} ${num(step * 0.4)} ${num(-fall * 0.4)}`
      x += step
    }
    const gap = 7 + random() * 5
    d += ` m${num(gap)} ${num((random() - 0.5) * 1.6)}`
    x += gap
  }
  return stroke(d, colour, weight)
}
