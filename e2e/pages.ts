/** One of each kind of public page, by what it is called. */
export const publicPages = {
  'front page': '/',
  'all goods': '/products',
  collections: '/collections',
  collection: '/collections/notebooks',
  'filtered collection': '/collections/inks?available=1&sort=price_asc',
  product: '/products/foxglove-notebook',
  'sold out product': '/products/garden-ink',
  search: '/search?q=fountain',
  'search without result': '/search?q=xylophone',
  page: '/pages/shipping',
  publication: '/articles',
  article: '/articles/how-long-is-wet',
  archive: '/articles/archive',
  topics: '/tags',
  topic: '/tags/ink',
  authors: '/authors',
  'API documentation': '/api/v1/docs',
} as const

export const missingPage = '/never/made'
