import type { Method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'

/** Methods of this part, and the use case that serves each. */
export const PROJECTS_METHODS: readonly Method<OpennessDependencies>[] = []
