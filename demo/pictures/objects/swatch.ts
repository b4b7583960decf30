import { darker, lighter, mix } from '@/demo/pictures/colour'
import { handwriting } from '@/demo/pictures/lettering'
import { between, type Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import { box, circle, group, moved, num, path, repeat, type Svg, stroke } from '@/demo/pictures/svg'

const RAG = '#faf6ec'

/** A card of rag paper with a brushed wash, a few written lines and a drop of one ink. */
export function swatchCard(
  { ink, shimmer }: { ink: string; shimmer?: string },
  width: number,
  height: number,
  random: Random,
): Thing {
  return {
    silhouette: box(width, height),
    height: 6,
    body: group(
      {},
      box(width, height, { fill: RAG }),
      box(width, height, { fill: 'url(#laid)' }),
      moved({ y: -height * 0.24 }, wash(ink, width * 0.78, height * 0.3, random)),
      shimmer
        ? moved({ y: -height * 0.24 }, dust(shimmer, width * 0.7, height * 0.26, random))
        : '',
      ...[0, 1, 2].map((line) =>
        moved(
          { x: -width * 0.38, y: height * (0.1 + line * 0.085) },
          handwriting(width * (line === 2 ? 0.4 : 0.74), ink, random, 1.9),
        ),
      ),
      moved({ x: width * 0.28, y: height * 0.36 }, splash(ink, random)),
      box(width, height, { fill: 'url(#sheen)', opacity: 0.4 }),
      box(width - 1, height - 1, {
        fill: 'none',
        stroke: '#8c7a63',
        'stroke-width': 0.8,
        opacity: 0.4,
      }),
    ),
  }
}

/** A card with one brushed band per ink. */
export function inkChart(
  inks: readonly string[],
  width: number,
  height: number,
  random: Random,
): Thing {
  const row = (height - 60) / inks.length
  return {
    silhouette: box(width, height),
    height: 6,
    body: group(
      {},
      box(width, height, { fill: RAG }),
      box(width, height, { fill: 'url(#laid)' }),
      ...inks.map((ink, index) => {
        const y = -height / 2 + 30 + row * (index + 0.5)
        return (
          moved({ x: -width * 0.14, y }, wash(ink, width * 0.54, row * 0.62, random)) +
          moved({ x: width * 0.2, y: y + 5 }, handwriting(width * 0.2, ink, random, 1.8))
        )
      }),
      box(width - 1, height - 1, {
        fill: 'none',
        stroke: '#8c7a63',
        'stroke-width': 0.8,
        opacity: 0.4,
      }),
    ),
  }
}

/** A brush drawn from left to right: wet and dark where it sets down, dry where it lifts. */
export function wash(ink: string, width: number, height: number, random: Random): Svg {
  const x = width / 2
  const streaks = repeat(18, () => {
    const y = between(random, -height * 0.45, height * 0.45)
    const end = width * between(random, 0.44, 0.56)
    return stroke(
      `M${num(between(random, 0, width * 0.3))} ${num(y)} Q${num(width * 0.36)} ${num(y + between(random, -4, 4))} ${num(end)} ${num(y)}`,
      ink,
      between(random, 1.2, height * 0.05),
      { opacity: 0.6 },
    )
  })
  const dryMarks = repeat(9, () => {
    const y = between(random, -height * 0.4, height * 0.4)
    return stroke(
      `M${num(between(random, width * 0.08, width * 0.3))} ${num(y)} H${num(width * between(random, 0.42, 0.5))}`,
      RAG,
      between(random, 0.8, 2.6),
      { opacity: 0.65 },
    )
  })
  return group(
    {},
    path(brushed(-x, x * 0.86, height, random), { fill: lighter(ink, 0.12), opacity: 0.88 }),
    path(brushed(-x * 0.97, x * 0.42, height * 0.9, random), { fill: ink, opacity: 0.4 }),
    path(brushed(-x * 0.95, -x * 0.3, height * 0.84, random), {
      fill: darker(ink, 0.22),
      opacity: 0.3,
    }),
    streaks,
    dryMarks,
  )
}

/** The outline of one pull of a flat brush, its long edges a little uneven. */
function brushed(from: number, to: number, height: number, random: Random): string {
  const half = height / 2
  const step = (to - from) / 6
  const wobble = () => between(random, -height * 0.035, height * 0.035)
  const edge = (y: number, start: number, direction: 1 | -1) =>
    Array.from({ length: 6 }, (_, index) => {
      const end = start + direction * step * (index + 1)
      return `Q${num(end - direction * step * 0.5)} ${num(y + wobble())} ${num(end)} ${num(y + wobble())}`
    }).join(' ')
  const round = half * 0.35
  return `M${num(from)} ${num(-half + round)} Q${num(from - round * 0.2)} ${num(-half)} ${num(from + round)} ${num(-half)} ${edge(-half, from, 1)} C${num(to + round)} ${num(-half * 0.4)} ${num(to - round)} ${num(half * 0.3)} ${num(to)} ${num(half)} ${edge(half, to, -1)} Q${num(from - round * 0.3)} ${num(half)} ${num(from)} ${num(half - round)}Z`
}

function splash(ink: string, random: Random): Svg {
  return (
    circle(0, 0, 13, { fill: ink, opacity: 0.92 }) +
    circle(-3, -4, 5, { fill: lighter(ink, 0.35), opacity: 0.6 }) +
    repeat(5, () => {
      const angle = random() * Math.PI * 2
      const reach = between(random, 18, 36)
      return circle(Math.cos(angle) * reach, Math.sin(angle) * reach, between(random, 1, 3.4), {
        fill: ink,
        opacity: 0.85,
      })
    })
  )
}

const dust = (colour: string, width: number, height: number, random: Random): Svg =>
  repeat(130, () =>
    circle(
      between(random, -width / 2, width / 2),
      between(random, -height / 2, height / 2),
      between(random, 0.6, 1.7),
      { fill: mix(colour, '#fff6dc', random() * 0.5), opacity: 0.9 },
    ),
  )
