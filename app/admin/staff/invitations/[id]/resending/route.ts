import { z } from 'zod'
import { form } from '@/app/_http/form'
import { withId } from '@/app/admin/staff/role-fields'
import { resendInvitation } from '@/domain/accounts/resend-invitation'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'open-invitation',
  input: z.object({ params: withId }),
  back: adminPath('staff'),
  async write(tx, { params }, { actor }) {
    await resendInvitation(tx, actor, { invitationId: params.id })
    return { to: adminPath('staff', { done: 'invited' }) }
  },
})
