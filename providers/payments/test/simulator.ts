import { newId } from '@/lib/ids'
import { type SimulatedSession, simulatedLedger } from '@/providers/payments/test/ledger'
import { requireSession } from '@/providers/payments/test/session'
import { deliverEvent } from '@/providers/payments/test/webhook'

/** What a tester can make happen on the simulated payment page. */
export const simulatedOutcomes = [
  'success',
  'decline',
  'success_after_leaving',
  'no_answer',
  'webhook_twice',
  'webhook_before_return',
] as const
export type SimulatedOutcome = (typeof simulatedOutcomes)[number]

/**
 * Plays an outcome through and answers where the customer goes next; null: they have left and go nowhere.
 * Playing a second outcome on a decided session changes nothing.
 */
export async function decide(
  ref: string,
  outcome: SimulatedOutcome,
): Promise<{ returnUrl: string | null }> {
  const { returnUrl } = requireSession(ref)
  if (outcome === 'no_answer') {
    setSilent(ref, 1)
    return { returnUrl }
  }
  setSilent(ref, 0)
  if (outcome === 'decline') settle(ref, 'closed', 'card_declined')
  else settle(ref, requireSession(ref).capture === 'automatic' ? 'captured' : 'authorized', null)
  await notify(ref, outcome)
  return { returnUrl: outcome === 'success_after_leaving' ? null : returnUrl }
}

function setSilent(ref: string, isSilent: SimulatedSession['isSilent']): void {
  simulatedLedger().prepare('UPDATE sessions SET isSilent = ? WHERE ref = ?').run(isSilent, ref)
}

function settle(ref: string, state: SimulatedSession['state'], reason: string | null): void {
  simulatedLedger()
    .prepare(
      `UPDATE sessions SET state = @state, reason = @reason, captured = CASE @state WHEN 'captured' THEN amount ELSE 0 END
       WHERE ref = @ref AND state = 'open'`,
    )
    .run({ ref, state, reason })
}

async function notify(ref: string, outcome: SimulatedOutcome): Promise<void> {
  const event = { eventId: newId('evt'), ref }
  if (outcome === 'webhook_before_return') return await deliverEvent(event)
  if (outcome === 'webhook_twice') {
    await Promise.all([deliverEvent(event), deliverEvent(event)])
    return
  }
  void deliverEvent(event)
}
