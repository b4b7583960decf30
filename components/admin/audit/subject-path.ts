import { adminPath } from '@/lib/paths'

const ROOMS: Readonly<Record<string, string>> = {
  ord: 'orders',
  prd: 'products',
  art: 'articles',
  pag: 'pages',
  aut: 'authors',
  cmt: 'comments',
  role: 'roles',
  key: 'keys',
  job: 'jobs',
  eml: 'mails',
}

/** Where the thing with this id is looked at, if it has a room. */
export function subjectPath(id: string): string | undefined {
  const room = ROOMS[id.split('_')[0] ?? '']
  return room && adminPath(`${room}/${encodeURIComponent(id)}`)
}
