import type { Method } from '../platform/serve/method'
import { AFFAIRS_METHODS } from './affairs/affairs.methods'
import { ANNOUNCEMENTS_METHODS } from './announcements/announcements.methods'
import { FILES_METHODS } from './files/files.methods'
import { FIND_METHODS } from './find/find.methods'
import { IMPORTS_METHODS } from './imports/imports.methods'
import { OBJECTIONS_METHODS } from './objections/objections.methods'
import type { OpennessDependencies } from './openness.dependencies'
import { POLICIES_METHODS } from './policies/policies.methods'
import { POWERS_METHODS } from './powers/powers.methods'
import { PROJECTS_METHODS } from './projects/projects.methods'
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
  ...ANNOUNCEMENTS_METHODS,
  ...POLICIES_METHODS,
  ...PROJECTS_METHODS,
  ...AFFAIRS_METHODS,
  ...POWERS_METHODS,
  ...FILES_METHODS,
  ...FIND_METHODS,
]
