import { HtmlValidate } from 'html-validate'
import { sampleDocuments } from '@/scripts/publication/documents'
import { htmlRules } from '@/scripts/publication/html-rules'

/** What html-validate says against the sample documents, a line each. */
export async function validatePages(): Promise<string[]> {
  const validator = new HtmlValidate(htmlRules)
  const problems: string[] = []
  for (const [name, html] of Object.entries(sampleDocuments())) {
    const report = await validator.validateString(html)
    for (const { messages } of report.results) {
      for (const { ruleId, message, column, selector } of messages) {
        problems.push(`${name}:${column} ${ruleId}: ${message} (${selector})`)
      }
    }
  }
  return problems
}
