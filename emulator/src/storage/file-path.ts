import { PlatformError } from '../platform-error'

const LONGEST_PATH = 850

/**
 * Checks a path inside the file storage.
 * @throws PlatformError INVALID_PARAM when it is empty, absolute, too long, or holds `..`, `//`, a backslash or control characters
 */
export function checkedPath(path: unknown): string {
  if (typeof path !== 'string' || path === '')
    throw new PlatformError('INVALID_PARAM', 'cloudPath must be a non-empty string')
  const segments = path.split('/')
  const unsafe = segments.some((segment) => segment === '' || segment === '.' || segment === '..')
  if (unsafe || path.includes('\\') || hasControlCharacter(path) || Buffer.byteLength(path) > LONGEST_PATH) {
    throw new PlatformError('INVALID_PARAM', `cloudPath is not valid: ${JSON.stringify(path.slice(0, 80))}`)
  }
  return path
}

function hasControlCharacter(path: string): boolean {
  return [...path].some((character) => character < ' ' || character === '\u007f')
}
