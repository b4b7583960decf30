/**
 * The text without what XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, non-characters.
 * Source: https://www.w3.org/TR/xml/#charsets
 */
export function withXmlCharactersOnly(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
