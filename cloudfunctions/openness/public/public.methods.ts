import * as contracts from '@qingjian/shared/openness/public.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { claimOwn } from './claim-own'
import { forgetOwn } from './forget-own'
import { listFunds } from './list-funds'
import { listOwn } from './list-own'
import { listPlaces } from './list-places'
import { readFund } from './read-fund'
import { readLine } from './read-line'
import { readOpenData } from './read-open-data'
import { readPublic } from './read-public'
import { readVillage } from './read-village'
import { searchLines } from './search-lines'

/** What everybody reads of the open books, and what citizens read of their own. */
export const PUBLIC_METHODS: readonly Method<OpennessDependencies>[] = [
  method(contracts.listPlaces, listPlaces),
  method(contracts.readVillage, readVillage),
  method(contracts.listFunds, listFunds),
  method(contracts.readFund, readFund),
  method(contracts.searchLines, searchLines),
  method(contracts.readLine, readLine),
  method(contracts.readPublic, readPublic),
  method(contracts.claimOwn, claimOwn),
  method(contracts.listOwn, listOwn),
  method(contracts.forgetOwn, forgetOwn),
  method(contracts.readOpenData, readOpenData),
]
