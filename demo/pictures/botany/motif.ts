import { finchOnTeasel, goldfinch, inkPlumage } from '@/demo/pictures/botany/finch'
import { foxglove } from '@/demo/pictures/botany/foxglove'
import { fern, moth, snowdrop, sprig, wreath } from '@/demo/pictures/botany/hedgerow'
import { parsley, poppy } from '@/demo/pictures/botany/meadow'
import { type Inks, naturalInks, singleInk } from '@/demo/pictures/botany/palette'
import { darker, lighter, lightness, pigment } from '@/demo/pictures/colour'
import type { Random } from '@/demo/pictures/random'
import { moved, type Svg } from '@/demo/pictures/svg'

export type Motif =
  | 'foxglove'
  | 'finch'
  | 'parsley'
  | 'poppy'
  | 'fern'
  | 'snowdrop'
  | 'moth'
  | 'sprig'
  | 'wreath'

const blooms: Record<Motif, string> = {
  foxglove: pigment.foxglove,
  finch: pigment.foxglove,
  parsley: '#f4eedd',
  poppy: '#c4462f',
  fern: pigment.moss,
  snowdrop: '#fbf8ee',
  moth: '#b98f5b',
  sprig: pigment.rosehip,
  wreath: pigment.rosehip,
}

/** A motif in its natural colours, 280 units high and centred on the origin. */
export function colourMotif(name: Motif, random: Random, leaf: string = pigment.moss): Svg {
  const inks = { ...naturalInks(blooms[name], leaf), ...whiteFlower(name) }
  return name === 'finch' ? finchOnTeasel(inks, goldfinch) : drawMotif(name, inks, random)
}

/** A motif in one ink on a ground, as a stamp or a linocut. */
export function inkMotif(name: Motif, ink: string, ground: string, random: Random): Svg {
  const inks = singleInk(ink, ground)
  return name === 'finch' ? finchOnTeasel(inks, inkPlumage(inks)) : drawMotif(name, inks, random)
}

/** Foil that shows on this cloth: pale gold on dark cloth, deep ink on light. */
export const foilFor = (cloth: string): string =>
  lightness(cloth) < 0.58 ? lighter(pigment.brass, 0.45) : darker(cloth, 0.62)

function drawMotif(name: Exclude<Motif, 'finch'>, inks: Inks, random: Random): Svg {
  switch (name) {
    case 'foxglove':
      return foxglove(inks, random)
    case 'parsley':
      return parsley(inks, random)
    case 'poppy':
      return poppy(inks, random)
    case 'fern':
      return fern(inks)
    case 'snowdrop':
      return snowdrop(inks)
    case 'moth':
      return moved({ scale: 1.5 }, moth(inks, random))
    case 'sprig':
      return moved({ y: 130, scale: 1.6 }, sprig(inks))
    case 'wreath':
      return wreath(inks, 110, random)
  }
}

/** White flowers need grey shade instead of a darker petal, and blossom that stands off the paper. */
function whiteFlower(name: Motif): Partial<Inks> {
  if (name === 'snowdrop') return { bloomDark: '#c9cbb8', bloomLight: '#ffffff' }
  if (name === 'parsley') return { bloomLight: '#d9d3b4', bloomDark: '#c3bd9c' }
  return {}
}
