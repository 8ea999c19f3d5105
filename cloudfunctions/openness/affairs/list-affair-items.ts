import { succeed } from '@qingjian/shared/kernel/result'
import type { listAffairItems as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'

/** The whole catalogue, in its order. */
export const listAffairItems: UseCase<OpennessDependencies, typeof contract> = async ({ affairs }) =>
  succeed({ items: (await affairs.items()).map(({ _id: id, ...item }) => ({ id, ...item })) })
