/**
 * One line of what is being confirmed. People and places are given by id and shown by the name that the server knows, so
 * that the phone never shows a name that the asking page made up.
 */
export type ConfirmationLine = { label: string } & (
  | { text: string }
  | { person: string }
  | { unit: string }
  | { region: string }
)

/** What a phone shows before a sensitive call is let through. */
export interface ConfirmationText {
  /** What will be done, such as 授予角色. */
  title: string
  lines: ConfirmationLine[]
}
