import type { Reader } from '@/db/read'
import { settings } from '@/db/schema/platform'
import { defaultSettings, type ShopSettings, shopSettings } from '@/domain/settings/settings'

let lastRead: { rows: string; settings: ShopSettings } | undefined

/** All settings of the shop; what nobody has changed is as in `defaultSettings`. One query. */
export async function getSettings(reader: Reader): Promise<ShopSettings> {
  const rows = await reader.select({ key: settings.key, value: settings.value }).from(settings)
  const text = JSON.stringify(rows)
  // Every request asks several times, and to check the rows costs far more than to fetch them.
  if (lastRead?.rows === text) return lastRead.settings
  const changed = Object.fromEntries(rows.map((row) => [row.key, row.value]))
  lastRead = { rows: text, settings: shopSettings.parse({ ...defaultSettings, ...changed }) }
  return lastRead.settings
}
