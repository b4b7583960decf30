/** A form that came back: what was typed, and a sentence for each field that was not right. */
export type FormState = {
  values: Record<string, string>
  /** Field name to sentence; the empty name is the form as a whole. */
  errors: Record<string, string>
}

/** What a field shows: what was typed last, else what is stored; and what is wrong with it. */
export function fieldState(
  state: FormState | undefined,
  name: string,
  stored?: string | null,
): { defaultValue: string; error?: string } {
  return {
    defaultValue: state?.values[name] ?? stored ?? '',
    error: state?.errors[name],
  }
}
