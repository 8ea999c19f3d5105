import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeCases } from './cases.composition'
import { CASES_METHODS } from './cases.methods'

export const main = serveOnWx('cases', CASES_METHODS, composeCases)
