import type { ErrorCode } from '@/lib/errors'
import { adminPath, secondFactorPath, signInPath, stepUpPath } from '@/lib/paths'

/** Refusals of a person that lead elsewhere first; from there the way goes on to `to`. */
export const DETOURS: Partial<Record<ErrorCode, (to: string) => string>> = {
  sign_in_required: signInPath,
  second_factor_required: secondFactorPath,
  second_factor_missing: () => adminPath('me/second-factor'),
  step_up_required: stepUpPath,
}
