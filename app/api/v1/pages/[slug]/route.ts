import { endpoint } from '@/app/_http/endpoint'
import { getPageOperation, presentPage } from '@/app/api/v1/pages/operations'
import { getPage } from '@/domain/publication/get-page'

export const GET = endpoint({
  input: getPageOperation.input,
  read: async (reader, { params }) => ({
    body: { page: presentPage(await getPage(reader, params.slug)) },
  }),
})
