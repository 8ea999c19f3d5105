import { listPolicies as contract } from '@qingjian/shared/openness/policies/policy.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { listPolicies } from './list-policies'

/** Methods of policies, and the use case that serves each. */
export const POLICIES_METHODS: readonly Method<OpennessDependencies>[] = [method(contract, listPolicies)]
