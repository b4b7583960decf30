import { z } from 'zod'
import { form } from '@/app/_http/form'
import { withId } from '@/app/admin/staff/role-fields'
import { resetSecondFactor } from '@/domain/accounts/reset-second-factor'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'colleague',
  input: z.object({ params: withId }),
  back: (_, __, { id }) => adminPath(`staff/${id}`),
  async write(tx, { params }, { actor }) {
    await resetSecondFactor(tx, actor, { userId: params.id })
    return { to: adminPath(`staff/${params.id}`, { done: 'factor-reset' }) }
  },
})
