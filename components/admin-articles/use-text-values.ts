import { useEffect, useState } from 'react'
import { readTextFields, TEXT_FORM, type TextFields } from '@/components/admin-articles/text-form'

/** What the form of the text holds while it is typed; what it came with until then. */
export function useTextValues(initial: TextFields): TextFields {
  const [values, setValues] = useState(initial)
  useEffect(() => {
    const onInput = (event: Event) => {
      const form = document.getElementById(TEXT_FORM)
      const { target } = event
      const field = target instanceof HTMLElement && 'form' in target ? target.form : undefined
      if (form instanceof HTMLFormElement && field === form) setValues(readTextFields(form))
    }
    document.addEventListener('input', onInput)
    document.addEventListener('change', onInput)
    return () => {
      document.removeEventListener('input', onInput)
      document.removeEventListener('change', onInput)
    }
  }, [])
  return values
}
