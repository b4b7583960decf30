/** One figure of one benchmark. */
export type Result = {
  name: string
  value: number
  unit: string
  /** The same measure of the simplest thing that could do the job, taken in the same run. */
  baseline?: number
  ratio?: number
  aim?: string
}

/** `name value unit (baseline …, ratio …, aim …)` */
export function resultLine({ name, value, unit, baseline, ratio, aim }: Result): string {
  const notes = [
    baseline === undefined ? [] : `baseline ${rounded(baseline)}`,
    ratio === undefined ? [] : `ratio ${rounded(ratio)}`,
    aim === undefined ? [] : `aim ${aim}`,
  ].flat()
  const line = `${name} ${rounded(value)} ${unit}`
  return notes.length === 0 ? line : `${line} (${notes.join(', ')})`
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper
  if (upper === undefined || lower === undefined) throw new Error('there is nothing to measure by')
  return (lower + upper) / 2
}

/** The smallest value that `share` of all values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

function rounded(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return value.toFixed(value >= 10 ? 1 : 2)
}
