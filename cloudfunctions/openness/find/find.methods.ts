import { find } from '@qingjian/shared/openness/find/find.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { findEverything } from './find-everything'

/** Methods of the search over all modules, and the use case that serves each. */
export const FIND_METHODS: readonly Method<OpennessDependencies>[] = [method(find, findEverything)]
