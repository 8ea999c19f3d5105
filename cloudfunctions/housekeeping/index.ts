import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeHousekeeping } from './housekeeping.composition'
import { HOUSEKEEPING_METHODS } from './housekeeping.methods'

export const main = serveOnWx('housekeeping', HOUSEKEEPING_METHODS, composeHousekeeping)
