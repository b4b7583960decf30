import type { Reader } from '@/db/read'
import { settings } from '@/db/schema/platform'
import { defaultSettings, type ShopSettings, shopSettings } from '@/domain/settings/settings'

/** All settings of the shop; what nobody has changed is as in `defaultSettings`. One query. */
export async function getSettings(reader: Reader): Promise<ShopSettings> {
  const rows = await reader.select({ key: settings.key, value: settings.value }).from(settings)
  const changed = Object.fromEntries(rows.map((row) => [row.key, row.value]))
  return shopSettings.parse({ ...defaultSettings, ...changed })
}
