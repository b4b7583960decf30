import type { FigureDrawing } from '@/demo/pictures/drawing'
import { creep, sections, stations, thread, tipping } from '@/demo/pictures/figures/binding'
import type { Plate } from '@/demo/pictures/figures/kit'
import { blocks, grain, imposition, press } from '@/demo/pictures/figures/printing'
import { darkening, drying, index, leftHand, letter, moons } from '@/demo/pictures/figures/writing'
import type { Random } from '@/demo/pictures/random'

const plates = {
  stations,
  thread,
  sections,
  creep,
  tipping,
  imposition,
  press,
  blocks,
  grain,
  darkening,
  drying,
  letter,
  'left-hand': leftHand,
  index,
  moons,
} satisfies Record<string, (random: Random) => Plate>

export type Figure = keyof typeof plates

/** A diagram within a text. */
export const figurePlate = ({ figure }: FigureDrawing, random: Random): Plate =>
  plates[figure](random)
