export type CsvCell = string | number | null

/** Excel takes a file without it for the code page of the reader's country. */
const BYTE_ORDER_MARK = '\uFEFF'
/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), also behind blanks. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/

/** The first piece of a file: the names of its columns. */
export function csvHead(columns: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${csvRow(columns)}`
}

/**
 * One row as RFC 4180 wants it, with the line end. Whatever strangers have typed stays text: what a spreadsheet would run as a
 * formula gets an apostrophe before it. Plain decimals are numbers, with or without a sign.
 */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: CsvCell): string {
  const text = defused(String(cell ?? ''))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function defused(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}
