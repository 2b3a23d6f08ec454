/** What a page shows of its editor to the test that types in it. */
export interface Editor {
  /** How often the text was read. */
  looks: number
  /** Where findings stand now, and what they are about. */
  findings(): { from: number; to: number; check: string }[]
  /** Titles of the analyses so far, the last one. */
  title?: string | undefined
}

declare global {
  interface Window {
    editor: Editor
  }
}

/** Long enough to look at a decoration before the text is read again. */
export const DELAY = 2500
