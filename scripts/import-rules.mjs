import { bin, run } from './run.mjs'

/** Holds the code against the import table in `.dependency-cruiser.cjs`. */
export async function checkImportRules() {
  const { code, output } = await run(
    process.execPath,
    [
      '--import',
      './scripts/lint/typescript-six.mjs',
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      '.',
    ],
    { quiet: true, timeoutMs: 120_000 },
  )
  // Without a TypeScript it can use, dependency-cruiser sees no file of ours and finds nothing wrong.
  const [, modules = '0'] = /(\d+) modules/.exec(output) ?? []
  if (Number(modules) > 50) return { code, output }
  return {
    code: 1,
    output: `${output}\nOnly ${modules} modules were read; is typescript-6 installed?\n`,
  }
}
