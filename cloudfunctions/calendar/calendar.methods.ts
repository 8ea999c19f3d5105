import * as contracts from '@qingjian/shared/calendar/calendar.contracts'
import { type Method, method } from '../platform/serve/method'
import type { CalendarDependencies } from './calendar.dependencies'
import { checkNextYear } from './check-next-year'
import { listYears } from './list-years'
import { readYear } from './read-year'
import { saveYear } from './save-year'

/** Every method of the function, and the use case that serves it. */
export const CALENDAR_METHODS: readonly Method<CalendarDependencies>[] = [
  method(contracts.listYears, listYears),
  method(contracts.readYear, readYear),
  method(contracts.saveYear, saveYear),
  method(contracts.checkNextYear, checkNextYear),
]
