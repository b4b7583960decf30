import { endpoint } from '@/app/_http/endpoint'
import { changePreferencesOperation } from '@/app/api/v1/me/operations'
import { changePreferences } from '@/domain/accounts/change-preferences'

export const PATCH = endpoint({
  input: changePreferencesOperation.input,
  async write(tx, { body: preferences }, { actor }) {
    await changePreferences(tx, actor, preferences)
    return { body: { preferences } }
  },
})
