import Bowser from 'bowser'

/** What a browser or app says it is, for people: "Firefox on Linux". */
export function deviceName(userAgent: string): string {
  if (userAgent.trim() === '') return 'Unknown device'
  const { browser, os } = Bowser.parse(userAgent)
  const [program] = userAgent.split(/[/\s]/)
  const name = browser.name || program || 'Unknown program'
  return os.name ? `${name} on ${os.name}` : name
}
