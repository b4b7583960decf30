import type { z } from 'zod'
import { settings } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { getSettings } from '@/domain/settings/queries'
import { type ShopSettings, shopSettings } from '@/domain/settings/settings'
import { now } from '@/lib/clock'

export const changeSettingsInput = shopSettings.partial().strict()
export type ChangeSettingsInput = z.infer<typeof changeSettingsInput>

/**
 * Changes the settings that are named and leaves the others alone, so that two people who change different ones
 * both keep their work. Answers with all settings as they are now.
 * Throws `forbidden` without the permission `settings.write`.
 */
export async function changeSettings(
  tx: Tx,
  actor: Actor,
  input: ChangeSettingsInput,
): Promise<ShopSettings> {
  authorize(actor, 'settings.write')
  const before = await getSettings(tx)
  const changed = Object.entries(changeSettingsInput.parse(input)).filter(
    ([key, value]) =>
      JSON.stringify(new Map(Object.entries(before)).get(key)) !== JSON.stringify(value),
  )
  if (changed.length === 0) return before

  for (const [key, value] of changed) {
    await tx
      .insert(settings)
      .values({ key, value })
      .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: now() } })
  }
  const keys = changed.map(([key]) => key)
  await recordEvent(tx, { name: 'settings.changed', actor, subject: 'settings', data: { keys } })
  return getSettings(tx)
}
