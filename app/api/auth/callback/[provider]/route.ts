import { returnFromProvider } from '@/app/_http/identity-return'

/** The redirect address that is registered at the provider; nothing else of Auth.js can be reached. */
export const GET = returnFromProvider
