/** A chapter of the handbook. What stands between two pairs of asterisks is on the screen, under just that name. */
export interface Chapter {
  /** Its anchor, the same in each language. */
  id: string
  title: string
  /** What it is about. */
  about: string
  /** What to do, one after the other. */
  steps: readonly string[]
  /** What is good to know. */
  notes?: readonly string[]
  /** What the picture shows, for those who do not see it; the picture has the name of the chapter. */
  picture?: string
  /** The first row is the head. */
  table?: readonly (readonly string[])[]
}
