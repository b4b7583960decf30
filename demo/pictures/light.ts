import { rect, type Svg } from '@/demo/pictures/svg'

/** One family of paper backgrounds; goods lie on them and never fight with them. */
export const backdrops = {
  paper: '#ece4d6',
  sand: '#e4d6c0',
  sage: '#d6dacb',
  mist: '#d5dbdc',
  blush: '#ead8cd',
  clay: '#dcc7b7',
} as const

export type Backdrop = keyof typeof backdrops

/** Gradients that shade any colour beneath them; all of them know the lamp stands upper left. */
export const lightDefs: Svg = [
  linear('sheen', '0 0 1 1', [
    ['0', '#fff', 0.2],
    ['.45', '#fff', 0.02],
    ['1', '#1b1512', 0.16],
  ]),
  linear('gloss', '0 0 1 1', [
    ['0', '#fff', 0.34],
    ['.34', '#fff', 0.05],
    ['.36', '#fff', 0],
    ['1', '#fff', 0.08],
  ]),
  linear('round-y', '0 0 0 1', [
    ['0', '#1b1512', 0.26],
    ['.16', '#fff', 0.12],
    ['.3', '#fff', 0.42],
    ['.46', '#fff', 0.02],
    ['.8', '#1b1512', 0.34],
    ['1', '#1b1512', 0.52],
  ]),
  linear('round-x', '0 0 1 0', [
    ['0', '#1b1512', 0.26],
    ['.14', '#fff', 0.1],
    ['.28', '#fff', 0.34],
    ['.46', '#fff', 0.02],
    ['.82', '#1b1512', 0.26],
    ['1', '#1b1512', 0.46],
  ]),
  linear('gutter-left', '0 0 1 0', [
    ['0', '#fff', 0.1],
    ['.72', '#5a4530', 0],
    ['.93', '#5a4530', 0.16],
    ['1', '#3a2a1c', 0.42],
  ]),
  linear('gutter-right', '0 0 1 0', [
    ['0', '#3a2a1c', 0.4],
    ['.05', '#5a4530', 0.17],
    ['.2', '#fff', 0.2],
    ['.5', '#fff', 0],
    ['1', '#5a4530', 0.07],
  ]),
  '<radialGradient id="lamp" cx=".24" cy=".14" r="1.05"><stop offset="0" stop-color="#fff" stop-opacity=".62"/><stop offset=".5" stop-color="#fff" stop-opacity=".1"/><stop offset=".72" stop-color="#5a4028" stop-opacity=".02"/><stop offset="1" stop-color="#5a4028" stop-opacity=".13"/></radialGradient>',
].join('')

/** The paper everything lies on, lit. Smooth enough to be rasterised small. */
export function paperGround(colour: string, width: number, height: number): Svg {
  return (
    rect([0, 0, width, height], { fill: colour }) +
    rect([0, 0, width, height], { fill: 'url(#lamp)' })
  )
}

function linear(id: string, line: string, stops: [string, string, number][]): Svg {
  const [x1, y1, x2, y2] = line.split(' ')
  const written = stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('')
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${written}</linearGradient>`
}
