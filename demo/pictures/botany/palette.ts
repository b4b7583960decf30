import { darker, lighter, mix, pigment } from '@/demo/pictures/colour'

/** The colours one plant or bird is printed in. */
export interface Inks {
  bloom: string
  bloomDark: string
  bloomLight: string
  leaf: string
  leafDark: string
  stem: string
  /** Beaks, spots, seams: the darkest of the set. */
  dark: string
  /** Highlights and the white of a cheek. */
  pale: string
}

/** Full colour, as a botanical plate would be. */
export function naturalInks(bloom: string, leaf: string = pigment.moss): Inks {
  return {
    bloom,
    bloomDark: darker(bloom, 0.28),
    bloomLight: lighter(bloom, 0.62),
    leaf,
    leafDark: darker(leaf, 0.26),
    stem: mix(leaf, pigment.ochre, 0.18),
    dark: darker(mix(bloom, pigment.lampblack, 0.6), 0.2),
    pale: pigment.cream,
  }
}

/** One ink on `ground`, as a foil stamp or a linocut prints: the tones are only more or less of it. */
export function singleInk(ink: string, ground: string): Inks {
  const tone = (share: number) => mix(ground, ink, share)
  return {
    bloom: tone(0.92),
    bloomDark: tone(0.7),
    bloomLight: tone(0.3),
    leaf: tone(0.8),
    leafDark: tone(0.58),
    stem: tone(0.86),
    dark: tone(1),
    pale: tone(0.1),
  }
}
