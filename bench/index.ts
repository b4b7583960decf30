import { articlePage, cachedPage } from '@/bench/cached-page'
import { checkout } from '@/bench/checkout'
import { endChildren } from '@/bench/child'
import { canPin, stayOnLoadCore } from '@/bench/cores'
import { memory } from '@/bench/memory'
import { relatedArticles } from '@/bench/related-articles'
import { renderArticles } from '@/bench/render-articles'
import { renderedPage } from '@/bench/rendered-page'
import { type Result, resultLine } from '@/bench/result'
import { measureOnCopiesOf, removeWork } from '@/bench/shop'
import { start } from '@/bench/start'
import { uploads } from '@/bench/uploads'
import { ensureBuilt } from '@/scripts/build.mjs'

const LIMIT_MINUTES = 30

const benchmarks: Record<string, () => Promise<Result[]>> = {
  'cached-page': cachedPage,
  'article-page': articlePage,
  'related-articles': relatedArticles,
  'render-articles': renderArticles,
  'rendered-page': renderedPage,
  checkout,
  start,
  memory,
  uploads,
}

process.on('exit', () => {
  endChildren()
  removeWork()
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

setTimeout(() => {
  console.error(`Not done after ${LIMIT_MINUTES} minutes; this machine is too busy to measure on.`)
  process.exit(1)
}, LIMIT_MINUTES * 60_000).unref()

const { names, dataDir } = readArguments(process.argv.slice(2))
if (dataDir) measureOnCopiesOf(dataDir)
await ensureBuilt()
console.log(`Node ${process.version}; server and load ${canPin ? 'on a core each' : 'not pinned'}`)
stayOnLoadCore()
for (const name of names) {
  for (const result of (await benchmarks[name]?.()) ?? []) console.log(resultLine(result))
}
process.exit(0)

/** `[name …] [--data DIR]`; without a name, all of them. */
function readArguments(given: readonly string[]): { names: string[]; dataDir?: string } {
  const option = given.indexOf('--data')
  const names = option < 0 ? [...given] : given.toSpliced(option, 2)
  const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
  if (unknown.length > 0) {
    console.error(
      `There is no ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.`,
    )
    process.exit(1)
  }
  return {
    names: names.length > 0 ? names : Object.keys(benchmarks),
    dataDir: option < 0 ? undefined : given[option + 1],
  }
}
