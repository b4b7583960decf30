/** A code as it is stored and compared: `  Welcome 10 ` and `welcome10` are the same code to a person. */
export function normaliseCode(code: string): string {
  return code.normalize('NFKC').replace(/\s+/gu, '').toUpperCase()
}
