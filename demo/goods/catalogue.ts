import { cards } from '@/demo/goods/cards'
import { deskTools } from '@/demo/goods/desk-tools'
import { drawingInks } from '@/demo/goods/drawing-inks'
import { editions } from '@/demo/goods/editions'
import { gifts } from '@/demo/goods/gifts'
import { inks } from '@/demo/goods/inks'
import { journals } from '@/demo/goods/journals'
import { notebooks } from '@/demo/goods/notebooks'
import { papers } from '@/demo/goods/papers'
import { pens } from '@/demo/goods/pens'
import { prints } from '@/demo/goods/prints'
import type { DemoProduct } from '@/demo/goods/types'
import { zinesAndGifts } from '@/demo/goods/zines-and-gifts'

/** Everything the demo shop sells. */
export const products: readonly DemoProduct[] = [
  ...notebooks,
  ...journals,
  ...inks,
  ...drawingInks,
  ...pens,
  ...deskTools,
  ...prints,
  ...editions,
  ...cards,
  ...papers,
  ...zinesAndGifts,
  ...gifts,
]
