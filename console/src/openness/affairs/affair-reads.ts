import {
  countDues,
  listAffairItems,
  listDues,
  readAffairs,
  readHeatMap,
} from '@qingjian/shared/openness/affairs/affair.contracts'

/** Methods whose kept answers are old after any change of the catalogue or of what happened. */
export const AFFAIR_READS = [listAffairItems, listDues, countDues, readAffairs, readHeatMap]
