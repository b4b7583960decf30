import type { NextRequest } from 'next/server'
import { DETOURS } from '@/app/_http/detours'
import { refusalOf } from '@/app/_http/errors'
import { failurePage } from '@/app/_http/failure-page'
import { openVisit, type RouteContext, requestIdOf } from '@/app/_http/visit'
import { db } from '@/db/read'
import { exportAccount } from '@/domain/orders/export-account'
import { accountPath } from '@/lib/paths'

/** Everything the shop knows about whoever is signed in, as a file. */
export async function GET(request: NextRequest, context: RouteContext): Promise<Response> {
  try {
    const { actor } = await openVisit(request, context)
    const file = JSON.stringify(await exportAccount(db, actor), null, 2)
    return new Response(file, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="my-data.json"',
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    const refusal = refusalOf(error, requestIdOf(request.headers))
    // The way goes back to the page, and the download is asked for once more.
    const location = DETOURS[refusal.code]?.(accountPath('privacy'))
    if (!location) return failurePage(refusal, request.headers)
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  }
}
