// A developer's own settings, see .env.example. What the environment says already goes before.
import { existsSync } from 'node:fs'
import path from 'node:path'

const file = path.join(import.meta.dirname, '..', '.env')
if (existsSync(file)) process.loadEnvFile(file)
