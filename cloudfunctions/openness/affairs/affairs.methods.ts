import {
  cancelOccasion as cancelOccasionContract,
  countDues as countDuesContract,
  listAffairItems as listAffairItemsContract,
  listDues as listDuesContract,
  readAffairs as readAffairsContract,
  readHeatMap as readHeatMapContract,
  reportOccasion as reportOccasionContract,
  saveAffairItem as saveAffairItemContract,
  setVillageClock as setVillageClockContract,
} from '@qingjian/shared/openness/affairs/affair.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { cancelOccasion } from './cancel-occasion'
import { countDues } from './count-dues'
import { listAffairItems } from './list-affair-items'
import { listDues } from './list-dues'
import { readAffairs } from './read-affairs'
import { readHeatMap } from './read-heat-map'
import { reportOccasion } from './report-occasion'
import { saveAffairItem } from './save-affair-item'
import { setVillageClock } from './set-village-clock'

/** Methods of 三务公开, and the use case that serves each. */
export const AFFAIRS_METHODS: readonly Method<OpennessDependencies>[] = [
  method(listAffairItemsContract, listAffairItems),
  method(saveAffairItemContract, saveAffairItem),
  method(setVillageClockContract, setVillageClock),
  method(reportOccasionContract, reportOccasion),
  method(cancelOccasionContract, cancelOccasion),
  method(readAffairsContract, readAffairs),
  method(listDuesContract, listDues),
  method(countDuesContract, countDues),
  method(readHeatMapContract, readHeatMap),
]
