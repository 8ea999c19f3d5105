import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeRating } from './rating.composition'
import { RATING_METHODS } from './rating.methods'

export const main = serveOnWx('rating', RATING_METHODS, composeRating)
