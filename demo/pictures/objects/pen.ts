import { darker, lighter, pigment } from '@/demo/pictures/colour'
import type { Thing } from '@/demo/pictures/scene'
import {
  circle,
  ellipse,
  group,
  moved,
  num,
  path,
  rect,
  repeat,
  type Svg,
  stroke,
} from '@/demo/pictures/svg'

/** Every writing tool lies along the x axis around the origin and points to the right. */

const STEEL = '#b9bcbd'

/** A fountain pen, uncapped with its cap beside it or capped; about 560 units long. */
export function fountainPen(colour: string, trim: string = pigment.brass): Thing {
  const barrel =
    'M-270 0 C-272 -14 -264 -20 -250 -21 L60 -24 L70 -18 L132 -14 L138 -11 V11 L132 14 L70 18 L60 24 L-250 21 C-264 20 -272 14 -270 0Z'
  return {
    silhouette: path(barrel) + path(NIB),
    height: 14,
    body: group(
      {},
      path('M136 7 L170 5 L196 1.5 L170 -2 L136 -2Z', { fill: '#2a2523' }),
      nib(trim),
      path(barrel, { fill: colour }),
      rect([62, -24, 10, 48], { fill: trim }),
      rect([130, -14, 8, 28], { fill: trim }),
      rect([-252, -21.4, 6, 42.8], { fill: trim }),
      path(barrel, { fill: 'url(#round-y)' }),
      stroke('M-246 -11 H52', '#fff', 3, { opacity: 0.34 }),
      repeat(7, (index) =>
        rect([78 + index * 7, -17.6 + index * 0.6, 1.4, 35 - index], {
          fill: '#000',
          opacity: 0.14,
        }),
      ),
    ),
  }
}

/** The cap of a fountain pen, its clip towards the viewer. */
export function penCap(colour: string, trim: string = pigment.brass): Thing {
  const outline = 'M-112 0 C-114 -20 -104 -27 -92 -27 H104 V27 H-92 C-104 27 -114 20 -112 0Z'
  return {
    silhouette: path(outline),
    height: 15,
    body: group(
      {},
      path(outline, { fill: colour }),
      rect([84, -27, 12, 54], { fill: trim }),
      rect([-92, -27, 5, 54], { fill: trim }),
      path(outline, { fill: 'url(#round-y)' }),
      stroke('M-84 -14 H80', '#fff', 3, { opacity: 0.32 }),
      rect([-92, 1, 150, 13], { rx: 6, fill: '#1b1512', opacity: 0.35 }),
      path('M-94 -7 H46 C54 -7 58 -3 58 0 C58 4 54 7 46 7 H-94Z', { fill: trim }),
      path('M-94 -7 H46 C54 -7 58 -3 58 0 C58 4 54 7 46 7 H-94Z', {
        fill: 'url(#round-y)',
        opacity: 0.8,
      }),
      circle(50, 1, 6.4, { fill: lighter(trim, 0.25) }),
    ),
  }
}

const NIB = 'M134 -11 C158 -13 184 -9 216 -.6 L218 1 L216 2.4 C184 10 158 13 134 11Z'

function nib(metal: string): Svg {
  return (
    path(NIB, { fill: lighter(metal, 0.2) }) +
    path('M134 1 L218 1 C184 10 158 13 134 11Z', { fill: darker(metal, 0.35), opacity: 0.5 }) +
    stroke('M164 .8 L216 .9', '#2a2523', 1.1) +
    circle(163, 0.8, 3, { fill: '#2a2523' }) +
    stroke('M140 -8 C160 -9.6 184 -6 206 -1.6', '#fff', 1.4, { opacity: 0.8 }) +
    stroke('M142 6 C150 2 150 -2 142 -5', darker(metal, 0.4), 0.9, { opacity: 0.7 })
  )
}

/** A dip pen: tapered holder, steel ferrule, pointed nib; about 600 units long. */
export function dipPen(wood: string, ferrule: string = pigment.brass): Thing {
  const handle =
    'M-330 0 C-330 -5 -320 -6.5 -306 -7 C-180 -11 -40 -14 60 -19 C100 -21 130 -17 150 -12 V12 C130 17 100 21 60 19 C-40 14 -180 11 -306 7 C-320 6.5 -330 5 -330 0Z'
  const collar = 'M146 -13 H190 L196 -9 V9 L190 13 H146Z'
  return {
    silhouette: path(handle) + path(collar) + moved({ x: 60 }, path(NIB)),
    height: 12,
    body: group(
      {},
      moved({ x: 60, scale: 1 }, nib(STEEL)),
      path(handle, { fill: wood }),
      repeat(6, (index) =>
        stroke(
          `M${-300 + index * 22} ${-3 + index * 1.3} C${-150 + index * 10} ${-6 + index * 2.4} ${0 + index * 8} ${-9 + index * 3.4} ${140} ${-8 + index * 3}`,
          darker(wood, 0.4),
          0.8,
          { opacity: 0.4 },
        ),
      ),
      path(handle, { fill: 'url(#round-y)' }),
      path(collar, { fill: ferrule }),
      path(collar, { fill: 'url(#round-y)' }),
      stroke('M158 -13 V13 M164 -13 V13', darker(ferrule, 0.5), 1.2, { opacity: 0.6 }),
    ),
  }
}

const slits = {
  pointed: 'M14 .5 H57',
  broad: 'M14 .5 H52',
  round: 'M22 0 H46',
  crow: 'M14 .5 H60',
} as const

/** One loose nib, about 90 units long. */
export function looseNib(metal: string, kind: 'pointed' | 'broad' | 'round' | 'crow'): Thing {
  const tips = {
    pointed: 'C12 -15 34 -8 58 -.6 L58 1 C34 9 12 15 -8 15',
    broad: 'C14 -16 34 -12 52 -8 L54 8 C34 12 14 16 -8 15',
    round: 'C14 -16 30 -16 44 -6 C50 -2 50 3 44 7 C30 16 14 16 -8 15',
    crow: 'C8 -9 34 -4 62 -.5 L62 .8 C34 5 8 9 -8 9',
  } as const
  const outline = `M-44 -12 H-8 ${tips[kind]} H-44 C-38 6 -38 -6 -44 -12Z`.replace(
    'H-8 C8 -9',
    'L-8 -9 C8 -9',
  )
  return {
    silhouette: path(outline),
    height: 4,
    body: group(
      {},
      path(outline, { fill: lighter(metal, 0.1) }),
      path(outline, { fill: 'url(#round-y)', opacity: 0.75 }),
      kind === 'round'
        ? circle(18, 0, 4, { fill: '#2a2523' })
        : ellipse(8, 0.5, [6, 2.2], { fill: '#2a2523' }),
      stroke(slits[kind], '#2a2523', 1),
      stroke('M-36 -8 H-8', '#fff', 1.6, { opacity: 0.7 }),
    ),
  }
}

/** A hexagonal pencil, sharpened, its end dipped; about 520 units long. */
export function pencil(lacquer: string, dip: string): Thing {
  const outline = 'M-262 -12 H190 L252 -1.2 V1.2 L190 12 H-262Z'
  return {
    silhouette: path(outline),
    height: 8,
    body: group(
      {},
      path('M186 -12 L252 -1.4 V1.4 L186 12Z', { fill: '#dcb98a' }),
      path('M186 2 L252 0 V1.4 L186 12Z', { fill: '#8a6238', opacity: 0.45 }),
      path('M232 -4.6 L252 -1.3 V1.3 L232 4.6Z', { fill: '#2a2725' }),
      path('M-262 -12 H190 C197 -9 197 -6 190 -4 C198 -2 198 3 190 5 C197 7 197 10 190 12 H-262Z', {
        fill: lacquer,
      }),
      rect([-262, -12, 448, 8], { fill: '#fff', opacity: 0.2 }),
      rect([-262, 5, 448, 7], { fill: '#1b1512', opacity: 0.28 }),
      rect([-262, -12, 34, 24], { fill: dip }),
      rect([-262, -12, 34, 8], { fill: '#fff', opacity: 0.25 }),
      rect([-262, 5, 34, 7], { fill: '#1b1512', opacity: 0.25 }),
      rect([-222, -12, 2.5, 24], { fill: pigment.brass }),
      rect([-120, -1.2, 90, 2], { fill: lighter(pigment.brass, 0.4), opacity: 0.8 }),
      rect([-22, -1.2, 22, 2], { fill: lighter(pigment.brass, 0.4), opacity: 0.8 }),
    ),
  }
}

/** A round brush with a lacquered handle; `size` scales hair and ferrule. */
export function brush(lacquer: string, size: number, hair = '#4d3524'): Thing {
  const h = 6 + size * 5
  const handle = `M-300 0 C-300 -4 -290 -5 -270 -5.5 C-180 -8 -60 ${num(-h - 5)} 40 ${num(-h - 4)} C80 ${num(-h - 3)} 110 ${num(-h * 0.8)} 124 ${num(-h * 0.72)} V${num(h * 0.72)} C110 ${num(h * 0.8)} 80 ${num(h + 3)} 40 ${num(h + 4)} C-60 ${num(h + 5)} -180 8 -270 5.5 C-290 5 -300 4 -300 0Z`
  const ferrule = `M120 ${num(-h * 0.74)} L206 ${num(-h)} V${num(h)} L120 ${num(h * 0.74)}Z`
  const tip = `M204 ${num(-h * 0.96)} C230 ${num(-h * 1.5)} ${num(250 + size * 8)} ${num(-h * 0.9)} ${num(270 + size * 20)} 0 C${num(250 + size * 8)} ${num(h * 0.9)} 230 ${num(h * 1.5)} 204 ${num(h * 0.96)}Z`
  return {
    silhouette: path(handle) + path(ferrule) + path(tip),
    height: 10,
    body: group(
      {},
      path(tip, { fill: hair }),
      repeat(7, (index) =>
        stroke(
          `M206 ${num((index - 3) * h * 0.27)} Q${num(240 + size * 6)} ${num((index - 3) * h * 0.3)} ${num(266 + size * 19)} 0`,
          lighter(hair, 0.3),
          0.9,
          { opacity: 0.5 },
        ),
      ),
      path(tip, { fill: 'url(#round-y)', opacity: 0.6 }),
      path(handle, { fill: lacquer }),
      path(handle, { fill: 'url(#round-y)' }),
      path(ferrule, { fill: '#c9a862' }),
      path(ferrule, { fill: 'url(#round-y)' }),
      stroke(
        `M136 ${num(-h * 0.78)} V${num(h * 0.78)} M144 ${num(-h * 0.8)} V${num(h * 0.8)}`,
        '#7b5f2c',
        1.3,
        { opacity: 0.7 },
      ),
    ),
  }
}
