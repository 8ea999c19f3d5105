import * as everybody from '@qingjian/shared/openness/public.contracts'
import * as staff from '@qingjian/shared/openness/publication.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { checkLog } from './check-log'
import { checkPublication } from './check-publication'
import { listLog } from './list-log'
import { readOverview } from './read-overview'
import { run } from './run'

export const PUBLISHING_METHODS: readonly Method<OpennessDependencies>[] = [
  method(staff.runOpenness, run),
  method(staff.readOverview, readOverview),
  method(everybody.listLog, listLog),
  method(everybody.checkLog, checkLog),
  method(everybody.checkPublication, checkPublication),
]
