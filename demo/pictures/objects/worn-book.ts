import { darker, lighter } from '@/demo/pictures/colour'
import { lettering } from '@/demo/pictures/lettering'
import type { Thing } from '@/demo/pictures/scene'
import { box, group, moved, num, path, rect, repeat, stroke } from '@/demo/pictures/svg'

/** A worn book whose spine has come away. */
export function wornBook(cloth: string, width: number, height: number): Thing {
  const left = -width / 2
  const spine = `M${num(left - 66)} ${num(-height / 2 + 30)} L${num(left - 16)} ${num(-height / 2 + 4)} L${num(left - 4)} ${num(height / 2 - 2)} L${num(left - 52)} ${num(height / 2 - 14)}Z`
  const block = repeat(9, (index) =>
    rect(
      [
        left - 14 + index * 1.2,
        -height / 2 + 12 + index * ((height - 24) / 9),
        24,
        (height - 24) / 9 - 3,
      ],
      {
        rx: 5,
        fill: index % 2 ? '#eadfc8' : '#f4ecda',
      },
    ),
  )
  return {
    silhouette: box(width, height, { rx: 6 }) + path(spine),
    height: 19,
    body: group(
      {},
      rect([left + 8, -height / 2 + 10, width - 6, height - 8], { rx: 6, fill: '#dccfb5' }),
      block,
      stroke(
        `M${num(left - 4)} ${num(-height / 2 + 40)} C${num(left - 30)} ${num(-height / 2 + 52)} ${num(left - 24)} ${num(-height / 2 + 90)} ${num(left - 46)} ${num(-height / 2 + 96)}`,
        '#f7f0df',
        2.4,
      ),
      path(spine, { fill: darker(cloth, 0.18) }),
      path(spine, { fill: 'url(#cloth)' }),
      rect([left + 6, -height / 2, width - 6, height], { rx: 6, fill: cloth }),
      rect([left + 6, -height / 2, width - 6, height], { rx: 6, fill: 'url(#cloth)' }),
      path(
        `M${num(width / 2 - 40)} ${num(height / 2)} L${num(width / 2)} ${num(height / 2 - 46)} V${num(height / 2 - 8)} Q${num(width / 2)} ${num(height / 2)} ${num(width / 2 - 8)} ${num(height / 2)}Z`,
        { fill: lighter(cloth, 0.45), opacity: 0.8 },
      ),
      path(
        `M${num(width / 2 - 26)} ${num(-height / 2)} L${num(width / 2)} ${num(-height / 2 + 30)} V${num(-height / 2 + 6)} Q${num(width / 2)} ${num(-height / 2)} ${num(width / 2 - 8)} ${num(-height / 2)}Z`,
        { fill: '#b39f80' },
      ),
      box(width * 0.56, height * 0.16, { fill: 'none' }),
      moved(
        { y: -height * 0.2 },
        box(width * 0.5, 84, { fill: '#efe5cd', rx: 1 }),
        moved({ y: -4 }, lettering('POEMS', { size: 20, colour: '#4a3c30' })),
        stroke('M-40 16 h80', '#4a3c30', 1.2),
      ),
      rect([left + 6, -height / 2, width - 6, height], { rx: 6, fill: 'url(#sheen)' }),
      stroke(`M${num(left + 26)} ${num(-height / 2)} V${num(height / 2)}`, '#1b1512', 3, {
        opacity: 0.22,
      }),
    ),
  }
}
