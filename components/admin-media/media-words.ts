import type { MediaUse } from '@/domain/media/uses'
import {
  adminCollectionPath,
  adminOrderPath,
  adminPath,
  adminProductPath,
  homePath,
} from '@/lib/paths'

/** What a page of the room says after a form has done its work, by the parameter `done`. */
export const DONE_WORDS: Readonly<Record<string, string>> = {
  sent: 'It is in the library. Say what it shows, so that everybody gets something from it.',
  words: 'The words are saved, wherever the picture is shown.',
  removed: 'The picture is removed.',
}

const KIND_WORDS: Record<MediaUse['kind'], string> = {
  product: 'Product',
  variant: 'A variant of the product',
  collection: 'Collection',
  article: 'Article',
  page: 'Page',
  author: 'Author',
  'front-page': 'Front page',
  order: 'Order',
}

/** Where a picture is used, in words and with the way there. */
export function describeUse({ kind, id, title }: MediaUse): { label: string; href: string } {
  return { label: [KIND_WORDS[kind], title].filter(Boolean).join(': '), href: pathOf(kind, id) }
}

export function usesWords(count: number): string {
  if (count === 0) return 'Not used'
  return count === 1 ? 'Used once' : `Used ${count} times`
}

export function hiddenUsesWords(count: number): string {
  if (count === 1) return 'Used once where you have no access.'
  return `Used ${count} times where you have no access.`
}

function pathOf(kind: MediaUse['kind'], id: string): string {
  switch (kind) {
    case 'product':
    case 'variant':
      return `${adminProductPath(id)}#pictures`
    case 'collection':
      return adminCollectionPath(id)
    case 'order':
      return adminOrderPath(id)
    case 'article':
      return adminPath(`articles/${encodeURIComponent(id)}`)
    case 'page':
      return adminPath(`pages/${encodeURIComponent(id)}`)
    case 'author':
      return adminPath(`authors/${encodeURIComponent(id)}`)
    case 'front-page':
      return homePath()
  }
}

const MEGABYTE = 1024 * 1024

export function bytesWords(bytes: number): string {
  if (bytes >= MEGABYTE) return `${(bytes / MEGABYTE).toFixed(1)} MB`
  return `${Math.max(1, Math.round(bytes / 1024))} kB`
}
