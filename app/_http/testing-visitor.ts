import { inflateRawSync } from 'node:zlib'
import { NextRequest } from 'next/server'
import { z } from 'zod'
import type { Handler } from '@/app/_http/endpoint'

const kept = z.object({
  values: z.record(z.string(), z.string()),
  errors: z.record(z.string(), z.string()),
})

export type Posting = { path?: string; headers?: Record<string, string> }

/** A browser without script at a shop on plain http: it posts forms and keeps its cookies. */
export function aVisitor(cookies: Record<string, string> = {}) {
  const jar = new Map<string, string>(Object.entries(cookies))
  return {
    jar,
    cookie: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    /** The form that came back, as its page would show it. */
    kept() {
      const bytes = inflateRawSync(Buffer.from(jar.get('form') ?? '', 'base64url'))
      return kept.parse(JSON.parse(bytes.toString('utf8')))
    },
    async post(
      door: Handler,
      fields: Record<string, string>,
      { path = '/', headers = {} }: Posting = {},
    ): Promise<Response> {
      const request = new NextRequest(`http://localhost:3000${path}`, {
        method: 'POST',
        headers: { host: 'localhost:3000', cookie: this.cookie(), ...headers },
        body: new URLSearchParams(fields),
      })
      const response = await door(request, { params: Promise.resolve({}) })
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        if (value === '' || /max-age=0/i.test(set)) jar.delete(name)
        else jar.set(name, value)
      }
      return response
    },
  }
}

export type TestVisitor = ReturnType<typeof aVisitor>
