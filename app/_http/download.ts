import { NextResponse } from 'next/server'
import type { ZodType } from 'zod'
import { DETOURS } from '@/app/_http/detours'
import type { Handler } from '@/app/_http/endpoint'
import { assertProvedFor } from '@/app/_http/enter'
import { refusalOf } from '@/app/_http/errors'
import { failurePage } from '@/app/_http/failure-page'
import { parse } from '@/app/_http/parse'
import { openVisit, requestIdOf, type Visit } from '@/app/_http/visit'
import { type Tx, transact } from '@/db/transact'
import { type CsvCell, csvHead, csvRow } from '@/lib/csv'

export type Download<Input> = {
  /** The shape of the address' parameters. */
  input: ZodType<Input>
  /** Without its ending. */
  fileName: string
  columns: readonly string[]
  /** Written before the first row leaves: that somebody took this away belongs in the audit log. */
  record: (tx: Tx, input: Input, visit: Visit) => Promise<void>
  rows: (input: Input) => AsyncIterable<readonly (readonly CsvCell[])[]>
}

/**
 * A door that hands out a CSV file, page by page as it is read, so that a large one needs no more memory than a small one. Whoever has to
 * prove first who they are comes back to it.
 */
export function download<Input>(door: Download<Input>): Handler {
  return async function handle(request, context) {
    try {
      const visit = await openVisit(request, context)
      assertProvedFor(visit.rule, visit)
      const input = parse(door.input, Object.fromEntries(request.nextUrl.searchParams))
      await transact((tx) => door.record(tx, input, visit))
      return fileOf(door, input)
    } catch (error) {
      const refusal = refusalOf(error, requestIdOf(request.headers))
      const { pathname, search } = request.nextUrl
      const detour = DETOURS[refusal.code]?.(`${pathname}${search}`)
      if (!detour) return failurePage(refusal, request.headers)
      return new NextResponse(null, { status: 303, headers: { location: detour } })
    }
  }
}

function fileOf<Input>({ fileName, columns, rows }: Download<Input>, input: Input): NextResponse {
  const pages = rows(input)[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(csvHead(columns)))
    },
    async pull(controller) {
      const { value, done } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value.map(csvRow).join('')))
    },
    async cancel() {
      await pages.return?.()
    },
  })
  return new NextResponse(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
