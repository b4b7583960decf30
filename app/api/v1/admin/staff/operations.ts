import { z } from 'zod'
import { colleague } from '@/app/api/v1/admin/staff/colleague'
import { operation } from '@/app/api/v1/operation'
import { changeRolesInput } from '@/domain/accounts/change-roles'

export const withId = z.object({ id: z.string().min(1).max(64) })

const one = {
  status: 200 as const,
  description: 'The colleague as they are now.',
  schema: z.object({ colleague }),
}
const common = { tag: 'Back office' as const, scope: 'staff.write' as const, answer: one }

export const listStaffOperation = operation({
  id: 'listStaff',
  tag: 'Back office',
  scope: 'staff.read',
  summary: 'Colleagues',
  description: 'Everybody who works at the shop or did; those who may no longer sign in come last.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'All of them.',
    schema: z.object({ staff: z.array(colleague) }),
  },
  errors: [],
})

export const getColleagueOperation = operation({
  id: 'getColleague',
  tag: 'Back office',
  scope: 'staff.read',
  summary: 'One colleague',
  description: 'With their roles, and whether a second factor is set up.',
  input: z.object({ params: withId }),
  answer: one,
  errors: ['not_found'],
})

export const changeColleagueOperation = operation({
  ...common,
  id: 'changeColleague',
  summary: 'Give and take roles',
  description:
    'The colleague has exactly these roles from the next request on, and is signed out. Nobody gives or takes away more than they have, and only owners touch owners.',
  input: z.object({ params: withId, body: z.strictObject(changeRolesInput.shape) }),
  example: { roleIds: ['role_orders', 'role_catalogue'] },
  errors: ['not_found', 'step_up_required', 'role_not_yours_to_give', 'owners_only', 'last_owner'],
})

export const deactivateColleagueOperation = operation({
  ...common,
  id: 'deactivateColleague',
  summary: 'Turn a colleague out',
  description:
    'At their next request they are signed out, and cannot sign in. API keys they made go on working. Doing it twice is the same.',
  input: z.object({ params: withId }),
  errors: [
    'not_found',
    'step_up_required',
    'oneself',
    'role_not_yours_to_give',
    'owners_only',
    'last_owner',
  ],
})

export const reactivateColleagueOperation = operation({
  ...common,
  id: 'reactivateColleague',
  summary: 'Let a colleague in again',
  description: 'With the roles, password and second factor they had. Doing it twice is the same.',
  input: z.object({ params: withId }),
  errors: ['not_found', 'step_up_required', 'role_not_yours_to_give', 'owners_only'],
})

export const resetSecondFactorOperation = operation({
  ...common,
  id: 'resetSecondFactor',
  summary: "Take a colleague's second factor off",
  description:
    'For who has lost phone and recovery codes: the password lets them in to set up another. Doing it twice is the same.',
  input: z.object({ params: withId }),
  errors: ['not_found', 'step_up_required', 'oneself', 'role_not_yours_to_give', 'owners_only'],
})
