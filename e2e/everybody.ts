import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The smallest screen WCAG asks to reflow for (1.4.10), and that of a phone. */
const NARROW_PX = [320, 390]
/** Several times our longest motion. */
const MOTION_MS = 500
/** Of the keyboard; what comes after these is more of the same. */
const MAX_STOPS = 40

/** The page as it is now: no rule broken, readable in the dark, nothing beyond the edge, every stop of the keyboard seen. */
export async function expectForEverybody(page: Page, isMobile: boolean): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNothingFound(page, axe(page).withTags(RULES))
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  // Only colours differ.
  await expectNothingFound(page, axe(page).withRules(['color-contrast']))
  if (isMobile) await expectNothingBeyondTheEdge(page)
  else await expectStopsToBeSeen(page)
}

/** Only what is wrong, and within one page: the other way opens another page for each answer. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
}

async function expectNothingFound(page: Page, axe: AxeBuilder): Promise<void> {
  await motionToEnd(page)
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
  expect(found, page.url()).toEqual([])
}

/** A colour or an outline on its way to another is neither. What a page leaves unfinished is not waited for. */
async function motionToEnd(page: Page): Promise<void> {
  await page.evaluate(async (mostMs) => {
    const ended = document.getAnimations().map(({ finished }) => finished)
    const tooLong = new Promise((resolve) => setTimeout(resolve, mostMs))
    await Promise.race([Promise.allSettled(ended), tooLong])
  }, MOTION_MS)
}

/** Nobody has to scroll sideways, on a phone and at the narrowest. */
export async function expectNothingBeyondTheEdge(page: Page): Promise<void> {
  const viewport = page.viewportSize()
  for (const width of NARROW_PX) {
    await page.setViewportSize({ width, height: 844 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${width} px wide: ${page.url()}`).toBeLessThanOrEqual(0)
  }
  if (viewport) await page.setViewportSize(viewport)
}

/** Goes through the page with Tab until it comes back to where it began. */
async function expectStopsToBeSeen(page: Page): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wasHereBefore)) return
    await expectFocusToBeSeen(page)
  }
}

/** Runs in the page: whether the focused element was focused when this was last asked. */
function wasHereBefore(): boolean {
  const focused = document.activeElement
  if (!focused || focused === document.body) return false
  if (focused.hasAttribute('data-stopped-here')) return true
  focused.setAttribute('data-stopped-here', '')
  return false
}

export async function expectFocusToBeSeen(page: Page): Promise<void> {
  await motionToEnd(page)
  expect(await page.evaluate(unseenFocus), page.url()).toBeUndefined()
}

/** Runs in the page: the focused element, where neither it, its label's mark nor a frame around it has an outline. */
function unseenFocus(): string | undefined {
  const focused = document.activeElement
  if (!focused || focused === document.body) return undefined
  const near = [focused, focused.nextElementSibling, focused.parentElement]
  const isSeen = [...near, focused.parentElement?.parentElement].some((element) => {
    if (!element) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  return isSeen ? undefined : focused.outerHTML.slice(0, 200)
}
