import { openApiDocument } from '@/app/api/v1/openapi'

export function GET(): Response {
  return Response.json(openApiDocument())
}
