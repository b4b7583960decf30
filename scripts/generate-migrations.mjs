// `npm run db:generate -- --name add-gift-cards`: the same change of the schema as SQL for both engines.
import { generate } from './migrations.mjs'

for (const engine of /** @type {const} */ (['sqlite', 'postgres'])) {
  const { code } = await generate(engine, { args: process.argv.slice(2) })
  if (code !== 0) process.exit(code)
}
