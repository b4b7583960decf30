// TypeScript 7 has no JavaScript API yet; dependency-cruiser, which needs one, gets TypeScript 6 instead.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isTypescript = specifier === 'typescript' || specifier.startsWith('typescript/')
    return nextResolve(
      isTypescript ? specifier.replace('typescript', 'typescript-6') : specifier,
      context,
    )
  },
})
