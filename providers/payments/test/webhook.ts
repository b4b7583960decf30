import { z } from 'zod'
import type { ProviderEvent } from '@/domain/payments/provider'
import { config } from '@/lib/config'
import { DomainError } from '@/lib/errors'
import { isKeyedHash, keyedHash } from '@/lib/keyed-hash'
import { log } from '@/lib/log'

const PURPOSE = 'payments-test-webhook'
const SIGNATURE_HEADER = 'stationer-test-signature'
const DELIVERY_TIMEOUT_MS = 5000

const eventBody = z.object({ eventId: z.string().min(1), ref: z.string().min(1) })

/** Sends a signed event to the shop's own webhook door, over HTTP like any provider. */
export async function deliverEvent(event: ProviderEvent): Promise<void> {
  const body = JSON.stringify(event)
  const answer = await fetch(`http://127.0.0.1:${config.port}/api/hooks/test`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: sign(body) },
    body,
    signal: AbortSignal.timeout(DELIVERY_TIMEOUT_MS),
  }).catch((error: unknown) => {
    log.warn({ error, event }, 'the simulated webhook was not delivered')
    return undefined
  })
  await answer?.body?.cancel()
}

export function readSignedEvent(headers: Headers, rawBody: string): ProviderEvent {
  if (!isKeyedHash(headers.get(SIGNATURE_HEADER) ?? '', PURPOSE, rawBody)) {
    throw new DomainError('event_signature_invalid')
  }
  const parsed = eventBody.safeParse(safeJson(rawBody))
  if (!parsed.success) throw new DomainError('event_malformed')
  return parsed.data
}

export function sign(body: string): string {
  return keyedHash(PURPOSE, body)
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
