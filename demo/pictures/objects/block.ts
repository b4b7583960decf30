import { artwork } from '@/demo/pictures/objects/artwork'
import type { Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import { box, circle, clipped, group, num, rect, repeat, stroke } from '@/demo/pictures/svg'

/** A lino block with a picture cut into it; the moon is a block of its own. */
export function linoBlock(width: number, height: number, random: Random): Thing {
  const cut = artwork(
    { kind: 'linocut', motif: 'foxglove', ink: '#cfc9ba', ground: '#2c3a4c', moon: '#1c1a1a' },
    width * 1.15,
    height * 1.13,
    random,
  )
  return {
    silhouette: box(width, height, { rx: 2 }),
    height: 11,
    body: group(
      {},
      rect([-width / 2 + 5, -height / 2 + 6, width, height], { rx: 2, fill: '#a98d62' }),
      box(width, height, { rx: 2, fill: '#5f6a70' }),
      clipped(random, box(width - 14, height - 14), cut),
      box(width, height, { rx: 2, fill: 'url(#sheen)' }),
      box(width - 2, height - 2, {
        fill: 'none',
        stroke: '#fff',
        'stroke-width': 1.4,
        opacity: 0.25,
      }),
    ),
  }
}

/** The loose moon of a lino block. */
export function moonBlock(radius: number): Thing {
  return {
    silhouette: circle(0, 0, radius),
    height: 9,
    body:
      circle(3, 5, radius, { fill: '#a98d62' }) +
      circle(0, 0, radius, { fill: '#e9d9a8' }) +
      repeat(5, (index) =>
        stroke(
          `M${num(-radius * 0.7 + index * 5)} ${num(-radius * 0.4 + index * radius * 0.22)} h${num(radius * (1.1 - index * 0.12))}`,
          '#cdb97e',
          1.4,
          { opacity: 0.7 },
        ),
      ) +
      circle(0, 0, radius, { fill: 'url(#sheen)' }),
  }
}
