/** A failure that the platform answers to its SDK as `{code, message}` with HTTP 200. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
