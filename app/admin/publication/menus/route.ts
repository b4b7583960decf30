import { form } from '@/app/_http/form'
import { menuForm, readMenus } from '@/app/admin/publication/menus/menu-fields'
import { changeSettings } from '@/domain/settings/change-settings'
import { adminPublicationPath } from '@/lib/paths'

export const POST = form({
  name: 'menus',
  input: menuForm,
  back: `${adminPublicationPath()}#menus`,
  async write(tx, fields, { actor }) {
    await changeSettings(tx, actor, readMenus(fields))
    return { to: `${adminPublicationPath({ done: 'menus' })}#menus` }
  },
})
