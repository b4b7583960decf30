import type { ProductInput } from '@/domain/catalog/product-input'

/** A product as it comes from another shop, before anything of it is looked up in ours. */
export type ImportedProduct = {
  /** What names it there for ever. */
  externalId: string
  /** Where it begins in the file, counted from 1. */
  line: number
  status: 'draft' | 'active' | 'archived'
  contents: ImportedContents
  /** The title of the collection it belongs to. */
  collection?: string
  pictures: ImportedPicture[]
  stock: ImportedStock[]
}

export type ImportedContents = Omit<
  ProductInput,
  'taxClassId' | 'collectionIds' | 'mediaIds' | 'relatedProductIds' | 'details'
>

/** `source` is an address or a path; `skus` are the variants it shows. */
export type ImportedPicture = { source: string; alt: string; skus: string[] }

export type ImportedStock = {
  sku: string
  /** Pieces, never negative. */
  quantity: number
  /** Whether it is sold on when there is none. */
  canBackorder: boolean
}

/** What somebody should know about one product of the file. */
export type Note = { line: number; text: string }

/** A product that can be imported, or the reasons why it cannot; notes in either case. */
export type ReadProduct =
  | { externalId: string; line: number; notes: Note[]; product: ImportedProduct }
  | { externalId: string; line: number; notes: Note[]; product?: undefined }
