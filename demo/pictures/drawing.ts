import type { Motif } from '@/demo/pictures/botany/motif'
import type { Figure } from '@/demo/pictures/compose/figure'
import type { Backdrop } from '@/demo/pictures/light'
import type { Artwork } from '@/demo/pictures/objects/artwork'
import type { Bottle } from '@/demo/pictures/objects/bottle'
import type { Cover } from '@/demo/pictures/objects/notebook'
import type { Ruling } from '@/demo/pictures/objects/open-notebook'
import type { Pattern } from '@/demo/pictures/objects/paper'
import type { Person } from '@/demo/pictures/objects/portrait'
import type { Frame } from '@/demo/pictures/objects/print'
import type { ZineDesign } from '@/demo/pictures/objects/zine'

/** What a picture shows. Plain data: the same drawing gives the same bytes. */
export type Drawing =
  | NotebookDrawing
  | InkDrawing
  | PenDrawing
  | PrintDrawing
  | PaperDrawing
  | ZineDrawing
  | GiftDrawing
  | WideDrawing
  | CoverDrawing
  | FigureDrawing
  | PortraitDrawing

interface OnBackdrop {
  backdrop: Backdrop
}

export type Format = 'pocket' | 'a5' | 'b5' | 'landscape'

export type NotebookDrawing = OnBackdrop & { subject: 'notebook' } & (
    | { pose: 'closed'; format: Format; cover: Cover; beside?: 'pencil' | 'pen' | 'sprig' }
    | { pose: 'corner'; format: Format; cover: Cover }
    | { pose: 'fan'; format: Format; covers: readonly Cover[] }
    | { pose: 'open'; ruling: Ruling; cover: string; ink?: string; motif?: Motif; ribbon?: string }
  )

export type InkDrawing = OnBackdrop & { subject: 'ink' } & (
    | { pose: 'bottle'; bottle: Bottle }
    | { pose: 'card'; ink: string; shimmer?: string; tool: 'dip-pen' | 'brush' }
    | { pose: 'family'; bottles: readonly Bottle[] }
    | { pose: 'vials'; inks: readonly string[] }
    | { pose: 'well'; ink: string }
  )

export type PenDrawing = OnBackdrop & { subject: 'pen' } & (
    | { pose: 'fountain'; colour: string; trim?: string }
    | { pose: 'dip'; woods: readonly string[] }
    | { pose: 'writing'; colour: string; ink: string; tool: 'fountain' | 'dip' | 'pencil' }
    | { pose: 'nibs'; colour: string }
    | { pose: 'pencils'; lacquers: readonly string[]; dip: string }
    | { pose: 'brushes'; lacquer: string }
    | { pose: 'roll'; canvas: string; tie: string }
    | { pose: 'ruler' }
  )

export type PrintDrawing = OnBackdrop & { subject: 'print'; art: Artwork } & (
    | { pose: 'sheet' }
    | { pose: 'framed'; frame: Frame }
    | { pose: 'detail' }
  )

export interface CardDesign {
  ground: string
  motif: Motif
  line?: string
  ink?: string
}

export type PaperDrawing = OnBackdrop & { subject: 'paper' } & (
    | { pose: 'card'; design: CardDesign; envelope: string; wax?: string }
    | { pose: 'cards'; designs: readonly CardDesign[] }
    | { pose: 'letter'; colour: string; envelope: string; head?: Motif; ink?: string; wax?: string }
    | { pose: 'piles'; colours: readonly string[] }
    | { pose: 'rolls'; patterns: readonly Pattern[]; wrap: string }
    | { pose: 'sheets'; patterns: readonly Pattern[] }
    | { pose: 'bookplates'; designs: readonly CardDesign[] }
    | { pose: 'wax'; colours: readonly string[] }
  )

export type ZineDrawing = OnBackdrop & { subject: 'zine'; design: ZineDesign } & (
    | { pose: 'cover' | 'spread' | 'reader' }
    | { pose: 'pile'; others: readonly ZineDesign[] }
  )

export type GiftDrawing = OnBackdrop & { subject: 'gift' } & (
    | { pose: 'card'; ground: string; envelope: string }
    | { pose: 'box'; outside: string; lining: string; ink: string; wax: string }
  )

/** The wide pictures of the home page and the collections. */
export type WideDrawing = OnBackdrop & {
  subject: 'table'
  arrangement: 'hero' | 'notebooks' | 'inks' | 'pens' | 'prints' | 'paper' | 'gifts' | 'workshop'
}

export type CoverScene =
  | 'sewing'
  | 'repair'
  | 'linocut'
  | 'imposition'
  | 'grain'
  | 'press'
  | 'flat'
  | 'galls'
  | 'drying'
  | 'letters'
  | 'lists'
  | 'left-hand'
  | 'moons'

/** The wide pictures above the articles. */
export type CoverDrawing = OnBackdrop & { subject: 'cover'; scene: CoverScene }

/** Diagrams within the text. */
export type FigureDrawing = OnBackdrop & { subject: 'figure'; figure: Figure }

/** Who writes, drawn square. */
export type PortraitDrawing = OnBackdrop & { subject: 'portrait'; person: Person }

export type { Artwork, Backdrop, Bottle, Cover, Frame, Motif, Pattern, Ruling, ZineDesign }
