import type { Method } from '../platform/serve/method'
import { IMPORTS_METHODS } from './imports/imports.methods'
import { OBJECTIONS_METHODS } from './objections/objections.methods'
import type { OpennessDependencies } from './openness.dependencies'
import { PUBLIC_METHODS } from './public/public.methods'
import { PUBLICATIONS_METHODS } from './publications/publications.methods'
import { PUBLISHING_METHODS } from './publishing/publishing.methods'

/** Every method of the function, and the use case that serves it. */
export const OPENNESS_METHODS: readonly Method<OpennessDependencies>[] = [
  ...PUBLICATIONS_METHODS,
  ...PUBLISHING_METHODS,
  ...PUBLIC_METHODS,
  ...IMPORTS_METHODS,
  ...OBJECTIONS_METHODS,
]
