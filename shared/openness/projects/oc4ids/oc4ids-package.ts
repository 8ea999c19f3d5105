import type { Oc4idsObject } from './source'

/** Who publishes a package, from where, and when (UTC milliseconds). */
export interface Oc4idsPublisher {
  uri: string
  publishedAt: number
  publisher: string
}

/** Projects as one file. The standard knows no file without any. */
export function oc4idsPackageOf(
  projects: readonly Oc4idsObject[],
  { publishedAt, publisher, uri }: Oc4idsPublisher,
): Oc4idsObject {
  return {
    version: '0.9',
    uri,
    publishedDate: new Date(publishedAt).toISOString(),
    publisher: { name: publisher },
    projects,
  }
}
