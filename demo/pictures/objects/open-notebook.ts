import { inkMotif, type Motif } from '@/demo/pictures/botany/motif'
import { handwriting } from '@/demo/pictures/lettering'
import type { Size } from '@/demo/pictures/objects/notebook'
import type { Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import { box, group, moved, num, rect, repeat, type Svg, stroke } from '@/demo/pictures/svg'

export type Ruling = 'lined' | 'dotted' | 'plain' | 'grid'

const PAGE = '#f3ebda'

/** An open notebook: two pages, ruled, with room for something written. */
export function openNotebook(
  page: { ruling: Ruling; cover: string; written?: string; motif?: Motif; ribbon?: string },
  size: Size,
  random: Random,
): Thing {
  const { width, height } = size
  const board = box(width * 2 + 22, height + 22, { rx: 12, fill: page.cover })
  const sheet = (side: -1 | 1) =>
    group(
      {},
      rect([side < 0 ? -width : 0, -height / 2, width, height], { fill: PAGE, rx: 5 }),
      rules(page.ruling, side < 0 ? -width : 0, width, height),
      rect([side < 0 ? -width : 0, -height / 2, width, height], {
        fill: `url(#${side < 0 ? 'gutter-left' : 'gutter-right'})`,
      }),
    )
  const underPages = repeat(4, (index) =>
    box(width * 2 + 12 - index * 3, height + 9 - index * 2.2, {
      rx: 6,
      fill: index % 2 ? '#e4d8c0' : '#f1e8d5',
    }),
  )
  const lines = page.written
    ? repeat(7, (index) =>
        moved(
          { x: -width + 44, y: -height / 2 + 92 + index * 36 },
          handwriting(index === 6 ? width * 0.4 : width - 110, page.written ?? '', random),
        ),
      )
    : ''
  const drawn = page.motif
    ? moved(
        { x: width / 2, y: 4, scale: height / 400 },
        inkMotif(page.motif, page.written ?? '#3c3733', PAGE, random),
      )
    : ''
  return {
    silhouette: box(width * 2 + 22, height + 22, { rx: 12 }),
    body: group(
      {},
      board,
      box(width * 2 + 22, height + 22, { rx: 12, fill: 'url(#cloth)' }),
      underPages,
      sheet(-1),
      sheet(1),
      lines,
      drawn,
      page.ribbon
        ? stroke(
            `M4 ${-height / 2 + 2} C10 ${-height / 4} -4 ${height / 4} 8 ${height / 2 + 58}`,
            page.ribbon,
            7,
            { 'stroke-linecap': 'butt' },
          )
        : '',
    ),
    height: 15,
  }
}

function rules(ruling: Ruling, left: number, width: number, height: number): Svg {
  const top = -height / 2 + 58
  const rows = Math.floor((height - 90) / 18)
  const ink = '#8f9aa0'
  if (ruling === 'plain') return ''
  if (ruling === 'dotted') {
    const columns = Math.floor((width - 50) / 18)
    const row = repeat(
      columns,
      (column) => `<circle cx="${num(left + 28 + column * 18)}" cy="0" r="1.3"/>`,
    )
    return group(
      { fill: ink, opacity: 0.75 },
      repeat(rows, (index) => moved({ y: top + index * 18 }, row)),
    )
  }
  const horizontal = repeat(
    rows,
    (index) => `M${num(left + 16)} ${num(top + index * 18)} h${num(width - 32)}`,
  )
  const columns = ruling === 'grid' ? Math.floor((width - 32) / 18) : 0
  const vertical = repeat(
    columns,
    (index) => `M${num(left + 25 + index * 18)} ${num(top - 10)} v${num(rows * 18)}`,
  )
  return stroke(horizontal + vertical, ink, 0.9, { opacity: 0.6 })
}
