import type { Tx } from '@/db/transact'

export type Payload = Record<string, unknown>

/**
 * `transaction`: only writes; runs in the transaction that also finishes the job, so it happens exactly once.
 * `outside`: talks to the world, holds no transaction while it waits, and may run twice.
 */
export type JobHandler =
  | { kind: 'transaction'; run: (tx: Tx, payload: Payload) => Promise<void> }
  | {
      kind: 'outside'
      run: (payload: Payload) => Promise<void>
      /** Keeps a core busy: only a few such jobs run at once, and no other waits for them. */
      isHeavy?: boolean
    }

export type JobHandlers = Record<string, JobHandler>
