/** The pigments of the studio, named once so that every drawn thing belongs to the same set. */
export const pigment = {
  foxglove: '#a94c78',
  damson: '#4a3150',
  moss: '#66713f',
  bottle: '#2f4a40',
  sage: '#93a184',
  slate: '#4b5964',
  seaholly: '#3f6f8f',
  midnight: '#26344d',
  rosehip: '#b5452f',
  terracotta: '#bf6b4a',
  ochre: '#cc9a3d',
  tea: '#875a35',
  walnut: '#553a28',
  lampblack: '#262422',
  cream: '#f7f1e3',
  white: '#fdfbf6',
  kraft: '#c6a67d',
  blush: '#dfb3a5',
  brass: '#bd9a55',
  steel: '#a9adb0',
  beech: '#d3ac7c',
  oak: '#b98c58',
} as const

/** Mixes two `#rrggbb` colours; `share` is how much of the second one. */
export function mix(first: string, second: string, share: number): string {
  const a = channels(first)
  const b = channels(second)
  return `#${a.map((value, index) => hex(value + ((b[index] ?? 0) - value) * share)).join('')}`
}

export const lighter = (colour: string, share: number): string => mix(colour, '#fffaf0', share)
export const darker = (colour: string, share: number): string => mix(colour, '#1b1512', share)

/** Perceived lightness from 0 to 1, to decide between dark and light foil. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0')
