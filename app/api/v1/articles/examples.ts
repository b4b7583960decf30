import { examplePicture } from '@/app/api/v1/examples'

const slug = 'how-ink-turns-black'

export const exampleArticleCard = {
  id: 'art_01jd3m6k8q2v5w7x9y0z1a2b3c',
  slug,
  path: `/articles/${slug}`,
  title: 'How ink turns black',
  summary: 'It is grey when it leaves the pen. What happens in the hour after.',
  cover: examplePicture,
  focalPoint: { x: 40, y: 60 },
  publishedAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-23T09:30:00.000Z',
  readingMinutes: 6,
  authors: [{ slug: 'ada-fern', path: '/authors/ada-fern', name: 'Ada Fern', picture: null }],
  tags: [{ slug: 'ink', path: '/tags/ink', name: 'Ink' }],
}
