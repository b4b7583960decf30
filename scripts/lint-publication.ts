// What readers are sent, judged by validators that are not ours: pages by html-validate, feeds by schemas of their standards.
import { registerHooks } from 'node:module'

// Components bring their style sheets along; here nobody looks at them.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.css')
      ? { format: 'module', source: 'export {}', shortCircuit: true }
      : next(url, context),
})

const { validatePages } = await import('@/scripts/publication/validate-pages')
const { validateFeeds } = await import('@/scripts/publication/validate-feeds')

const problems = [...(await validatePages()), ...(await validateFeeds())]
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
