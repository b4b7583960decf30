import { type ConfigData, HtmlValidate } from 'html-validate'

/**
 * The rules by which pages are judged: those of the HTML standard and of WCAG that html-validate knows. Left out is only what is a matter of
 * taste, or written by Next and React for every page.
 */
const rules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes `<br/>`, lower-case `doctype`, boolean attributes as `=""` and styles no one sees.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles of goods and articles are as long as their writers make them.
    'long-title': 'off',
    // `role="list"` and its like are spelled out where a style takes the meaning away.
    'no-redundant-role': 'off',
    // Addresses and phone numbers are written as the shop writes them.
    'tel-non-breaking': 'off',
    // An `autocomplete` on a plain search field is allowed; see https://html.spec.whatwg.org/#autofill
    'valid-autocomplete': 'error',
    // A wide table moves within a region that is no section of the text; what is suggested while one types is no `select`.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    'no-inline-style': 'error',
    'no-dup-id': 'error',
    'require-sri': 'off',
    // A label around its field also names it, for the readers and tools that go by the attribute.
    'no-redundant-for': 'off',
  },
}

const validator = new HtmlValidate(rules)

/** What html-validate says against a page, a line each. */
export async function problemsOfPage(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, column, selector }) => `${column} ${ruleId}: ${message} (${selector})`,
    ),
  )
}
