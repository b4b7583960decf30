import { z } from 'zod'
import { form } from '@/app/_http/form'
import { freshProof } from '@/app/_http/fresh-proof'
import { closeAccount } from '@/domain/accounts/close-account'
import { passwordInput } from '@/domain/accounts/email-input'
import { accountPath, goodbyePath } from '@/lib/paths'

const WORD = 'delete'

export const POST = form({
  name: 'closure',
  input: z.object({
    confirmation: z
      .string()
      .trim()
      .toLowerCase()
      .refine((word) => word === WORD, `Please type the word ${WORD}.`),
    currentPassword: passwordInput.optional(),
  }),
  back: `${accountPath('privacy')}#closure`,
  fieldOf: { password_wrong: 'currentPassword' },
  prepare: ({ currentPassword }, visit) => freshProof(visit, currentPassword),
  async finish(tx, person) {
    await closeAccount(tx, person)
    return { to: goodbyePath(), session: null }
  },
})
