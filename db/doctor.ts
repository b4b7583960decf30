import { connection } from '@/db/connection'
import { listSoundnessChecks } from '@/db/dialect/soundness'
import { INVARIANTS } from '@/db/invariants'

/** What was looked at, and the rows for which it does not hold; none is good. */
export type Finding = { invariant: string; rows: Record<string, unknown>[] }

/**
 * Checks every invariant of data-model.md, one after another, and tells of each. It only reads, each time one consistent
 * state, so it can look at a shop that is selling.
 */
export async function* examine(): AsyncGenerator<Finding> {
  for (const { name, violations, params } of [...INVARIANTS, ...(await listSoundnessChecks())]) {
    const rows = await connection().rows({ sql: violations, params: params?.() ?? [] })
    yield { invariant: name, rows }
  }
}

/** Only what is wrong; an empty list is a sound shop. */
export async function findViolations(): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of examine()) if (finding.rows.length > 0) findings.push(finding)
  return findings
}
