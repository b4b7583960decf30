import { sampleDocuments } from '@/scripts/publication/documents'
import { problemsOfPage } from '@/scripts/publication/html-rules'

/** What is wrong with the sample documents, a line each. */
export async function validatePages(): Promise<string[]> {
  const problems: string[] = []
  for (const [name, html] of Object.entries(sampleDocuments())) {
    problems.push(...(await problemsOfPage(html)).map((problem) => `${name}:${problem}`))
  }
  return problems
}
