import { z } from 'zod'

// Where it may, zod compiles its checks, and it asks by trying: our pages forbid that and would report the try.
if (typeof window !== 'undefined') z.config({ jitless: true })

/** zod for what runs in a browser. */
export { z }
