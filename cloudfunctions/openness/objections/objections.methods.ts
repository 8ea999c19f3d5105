import type { Method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'

export const OBJECTIONS_METHODS: readonly Method<OpennessDependencies>[] = []
