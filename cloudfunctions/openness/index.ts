import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeOpenness } from './openness.composition'
import { OPENNESS_METHODS } from './openness.methods'

export const main = serveOnWx('openness', OPENNESS_METHODS, composeOpenness)
