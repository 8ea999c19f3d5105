import type { Method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'

export const IMPORTS_METHODS: readonly Method<OpennessDependencies>[] = []
