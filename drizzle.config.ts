import { defineConfig } from 'drizzle-kit'

const engine = process.env.STATIONER_ENGINE === 'postgres' ? 'postgres' : 'sqlite'

// The schema builds the tables of the engine that DATABASE_URL names; drizzle-kit reads files only and connects nowhere.
if (engine === 'postgres') process.env.DATABASE_URL = 'postgres://unused'
else delete process.env.DATABASE_URL

export default defineConfig({
  dialect: engine === 'postgres' ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: process.env.STATIONER_MIGRATIONS_DIR || `./db/migrations/${engine}`,
})
