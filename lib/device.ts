import Bowser from 'bowser'

export type Device = {
  kind: 'computer' | 'phone' | 'tablet' | 'other'
  /** "Firefox on Windows": enough for its owner to know it again. */
  name: string
}

const KINDS: Readonly<Record<string, Device['kind']>> = {
  desktop: 'computer',
  mobile: 'phone',
  tablet: 'tablet',
}

/** What a user agent says of itself; it may say anything, so it is for recognising and not for deciding. */
export function deviceOf(userAgent: string): Device {
  if (userAgent.trim() === '') return { kind: 'other', name: 'An unknown device' }
  const { browser, os, platform } = Bowser.parse(userAgent)
  const name = [browser.name, os.name && `on ${os.name}`].filter(Boolean).join(' ')
  return {
    kind: KINDS[platform.type ?? ''] ?? 'other',
    name: name || userAgent.slice(0, 60),
  }
}
