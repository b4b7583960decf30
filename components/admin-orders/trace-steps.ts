import type { TraceStep } from '@/domain/checkout/quote-trace'

export type Step<Kind extends TraceStep['kind']> = Extract<TraceStep, { kind: Kind }>

/** A row of a bill. Details explain it and add nothing to it. */
export type ExplainedRow = { text: string; amount: number | null; details: string[] }

/** How a bill is told. */
export type Told = {
  /** What a line of the trace is called; `null` is the delivery. */
  nameOf: (lineId: string | null) => string
  /** Writes an amount of the order's currency. */
  money: (amount: number) => string
  /** BCP 47, for percentages. */
  locale: string
}

/** The steps of one kind, in the order in which they were taken. */
export function stepsOf<Kind extends TraceStep['kind']>(
  trace: readonly TraceStep[],
  kind: Kind,
): Step<Kind>[] {
  return trace.filter((step): step is Step<Kind> => step.kind === kind)
}
