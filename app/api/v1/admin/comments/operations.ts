import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import { decided, moderationStatus, pileCounts, staffComment } from '@/app/api/v1/talk'
import { banCommenterInput } from '@/domain/comments/ban-commenter'
import { decideCommentsInput } from '@/domain/comments/decide-comments'
import { banInput, banKinds } from '@/domain/moderation/ban'

const id = z.string().min(1).max(64)
const { commentId: _, ...banned } = banCommenterInput.shape

export const listStaffCommentsOperation = operation({
  id: 'listStaffComments',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Comments, also those that wait',
  description: 'A page of comments, the newest first, and how many lie on each pile.',
  input: z.object({
    query: z.object({
      status: moderationStatus.optional(),
      article: id.optional().meta({ description: 'The id of an article.' }),
      q: z.string().max(200).optional().meta({
        description: 'A piece of the text, the name or the e-mail address.',
      }),
      cursor: cursorParameter(z.string()),
      limit: limitParameter(200, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of comments.',
    schema: z.object({ comments: z.array(staffComment), counts: pileCounts, nextCursor }),
  },
  errors: [],
})

export const decideCommentsOperation = operation({
  id: 'decideComments',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Decide about comments',
  description: 'About up to 200 at once. `restore` puts them back among those that wait.',
  input: z.object({ body: z.strictObject(decideCommentsInput.shape) }),
  example: { commentIds: ['cmt_01jd3m6k8q2v5w7x9y0z1a2b3g'], decision: 'approve' },
  answer: { status: 200, description: 'What came of it.', schema: decided },
  errors: [],
})

export const banCommenterOperation = operation({
  id: 'banCommenter',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Ban whoever wrote a comment',
  description: 'By account, e-mail address or network.',
  input: z.object({ params: z.object({ id }), body: z.strictObject(banned) }),
  example: { by: 'email', days: 30, marksSpam: true },
  answer: {
    status: 201,
    description: 'The ban, and how many comments became spam with it.',
    schema: z.object({ banId: z.string(), markedSpam: z.int() }),
  },
  errors: ['not_found', 'ban_exists'],
})

export const eraseGuestOperation = operation({
  id: 'eraseGuest',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Erase what a guest has said',
  description:
    'Name, address, network and text of everything that guests have said under the e-mail address of this comment. It cannot be undone.',
  input: z.object({ params: z.object({ id }) }),
  answer: {
    status: 200,
    description: 'How many comments were erased.',
    schema: z.object({ erased: z.int() }),
  },
  errors: ['not_found'],
})

const ban = z
  .object({
    id: z.string(),
    kind: z.enum(banKinds),
    value: z.string(),
    note: z.string(),
    createdAt: moment,
    expiresAt: moment.nullable(),
  })
  .meta({ id: 'Ban' })

export const listBansOperation = operation({
  id: 'listBans',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Who is banned',
  description: 'The bans in force, the newest first.',
  input: z.object({}),
  answer: { status: 200, description: 'Bans.', schema: z.object({ bans: z.array(ban) }) },
  errors: [],
})

export const banOperation = operation({
  id: 'ban',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Ban somebody',
  description: 'Nothing written by whom this fits is taken any more.',
  input: z.object({ body: banInput }),
  example: { kind: 'email', value: 'troll@example.org', days: 30 },
  answer: { status: 201, description: 'The ban.', schema: z.object({ banId: z.string() }) },
  errors: ['ban_exists'],
})

export const liftBanOperation = operation({
  id: 'liftBan',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Lift a ban',
  description: 'Whom it fitted is heard again.',
  input: z.object({ params: z.object({ id }) }),
  answer: { status: 200, description: 'It is lifted.', schema: z.object({ banId: z.string() }) },
  errors: ['not_found'],
})
