import { config } from '@/lib/config'

export type Engine = 'sqlite' | 'postgres'

export const engine: Engine = config.databaseUrl?.startsWith('postgres') ? 'postgres' : 'sqlite'
