import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeCalendar } from './calendar.composition'
import { CALENDAR_METHODS } from './calendar.methods'

export const main = serveOnWx('calendar', CALENDAR_METHODS, composeCalendar)
