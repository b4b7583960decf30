import { z } from 'zod'
import { refuseField } from '@/app/_http/refuse-field'
import type { ShopSettings } from '@/domain/settings/settings'

type Link = ShopSettings['menu'][number]

const number = z.string().regex(/^\d{1,3}$/)

const linkFields = z.object({
  label: z.string().trim().max(200).default(''),
  href: z.string().trim().max(500).default(''),
  /** Where it shall stand, from 1 on; absent with script, where rows are moved. */
  place: z.string().max(5).default(''),
})
const rows = z.record(number, linkFields).default({})

/** The menus as rows of fields; an empty row is none. */
export const menuForm = z.object({
  menu: rows,
  footer: z
    .record(number, z.object({ title: z.string().trim().max(200).default(''), links: rows }))
    .default({}),
})
export type MenuForm = z.output<typeof menuForm>

const MAX_MENU = 8
const MAX_LINKS = 12

export function readMenus({ menu, footer }: MenuForm): Pick<ShopSettings, 'menu' | 'footer'> {
  return {
    menu: readLinks(menu, ['menu'], MAX_MENU),
    footer: Object.entries(footer).flatMap(([column, { title, links }]) => {
      const read = readLinks(links, ['footer', column, 'links'], MAX_LINKS)
      if (title === '' && read.length === 0) return []
      if (title === '') refuseField(['footer', column, 'title'], 'Please give this column a title.')
      return [{ title, links: read }]
    }),
  }
}

function readLinks(fields: z.output<typeof rows>, path: string[], most: number): Link[] {
  const read = Object.entries(fields).flatMap(([row, { label, href, place }]) => {
    if (label === '' && href === '') return []
    if (label === '') refuseField([...path, row, 'label'], 'Please write what it says.')
    if (!isAddress(href)) {
      refuseField([...path, row, 'href'], 'Please write a path like /pages/about or an address.')
    }
    return [{ link: { label, href }, place: Number(place) || Number(row) + 1 }]
  })
  if (read.length > most) refuseField([...path, '0', 'label'], `At most ${most} have room here.`)
  return read.toSorted((a, b) => a.place - b.place).map(({ link }) => link)
}

/** The same as the settings ask for. */
function isAddress(href: string): boolean {
  return /^(\/(?!\/)|https?:\/\/|mailto:|tel:)/.test(href)
}
