import { join } from 'node:path'

const root = join(__dirname, '..', '..')

/** A path below dist/, where `npm run build` puts what it makes. */
export const built = (...path: string[]): string => join(root, 'dist', ...path)

/** A path below .cache/, where things lie that can be made again. */
export const cached = (...path: string[]): string => join(root, '.cache', ...path)

/** A path of the repository. */
export const inRepository = (...path: string[]): string => join(root, ...path)
