import { z } from 'zod'
import { operation } from '@/app/api/v1/operation'

export const examineOperation = operation({
  id: 'examineShop',
  tag: 'Back office',
  scope: 'doctor.read',
  summary: 'Whether the books are sound',
  description: 'Looks at everything that must always hold. It only reads, and takes its time.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'Each invariant, and how many rows say that it does not hold.',
    schema: z.object({
      isSound: z.boolean(),
      invariants: z.array(
        z.object({
          invariant: z.string(),
          violations: z.int(),
          rows: z.array(z.record(z.string(), z.unknown())).meta({ example: [] }),
          tookMs: z.int(),
        }),
      ),
    }),
  },
  errors: [],
})
