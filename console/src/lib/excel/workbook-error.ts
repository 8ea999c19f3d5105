/** Why a file cannot be read. `old-xls` is Excel 97–2003's own format; `encrypted` asks for a password. */
export type WorkbookProblem = 'not-a-workbook' | 'encrypted' | 'too-large' | 'old-xls'

/** A file that cannot be read, which its owner can do something about. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError'

  constructor(
    readonly code: WorkbookProblem,
    cause?: unknown,
  ) {
    super(code, { cause })
  }
}

/** What `step` answers; whatever it throws says that the file is damaged. */
export function soundly<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('not-a-workbook', error)
  }
}
