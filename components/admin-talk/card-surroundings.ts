/** What a card is told besides what it shows. */
export interface CardSurroundings {
  shop: { locale: string; timeZone: string }
  /** The query of the list, for the way back. */
  list: string
  /** Where it stands on a page of its own. */
  isAlone?: boolean
  /** An answer that came back. */
  state?: { value?: string; error?: string }
}
