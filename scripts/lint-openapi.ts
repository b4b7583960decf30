import { createConfig, lintFromString } from '@redocly/openapi-core'
import { openApiDocument } from '@/app/api/v1/openapi'

/** Holds the generated document against Redocly's recommended rules, so that clients and tools can read it. */
const problems = await lintFromString({
  source: JSON.stringify(openApiDocument()),
  absoluteRef: '/api/v1/openapi.json',
  config: await createConfig({ extends: ['recommended'] }),
})

for (const { severity, ruleId, message, location } of problems) {
  console.log(`${severity} ${ruleId} at ${location[0]?.pointer ?? '#'}: ${message}`)
}
process.exit(problems.some(({ severity }) => severity === 'error') ? 1 : 0)
