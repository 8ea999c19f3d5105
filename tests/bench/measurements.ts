import type { Measurement } from './figure'
import { measureBoards } from './measure-boards'
import { measureBookImport } from './measure-book-import'
import { measureBundles } from './measure-bundles'
import { measureCaseFile } from './measure-case-file'
import { measureCases } from './measure-cases'
import { measureConsole } from './measure-console'
import { measureContention } from './measure-contention'
import { measureDashboard } from './measure-dashboard'
import { measureFind } from './measure-find'
import { measureHeatMap } from './measure-heat-map'
import { measureImport } from './measure-import'
import { measureOpenBooks } from './measure-open-books'
import { measureOutbox } from './measure-outbox'
import { measureOwnRatings } from './measure-own-ratings'
import { measurePackage } from './measure-package'
import { measureReminders } from './measure-reminders'
import { measureStart } from './measure-start'
import { measureSubmit } from './measure-submit'
import { measureTaps } from './measure-taps'

export type { Figure } from './figure'

/** Everything that is measured, the quick ones first. */
export const MEASUREMENTS: readonly Measurement[] = [
  { name: 'what the functions weigh and how fast they load', measure: measureBundles },
  { name: 'the size of the mini-program', measure: measurePackage },
  { name: 'the size of the back office', measure: measureConsole },
  { name: 'the printed file of a case', measure: measureCaseFile },
  { name: 'taps on the rating page', measure: measureTaps },
  { name: 'the way to a running program', measure: measureStart },
  { name: 'one rating', measure: measureSubmit },
  { name: 'many ratings at once', measure: measureContention },
  { name: 'messages out of the queue', measure: measureOutbox },
  { name: 'a hundred thousand reminders', measure: measureReminders },
  { name: 'an import from Excel', measure: measureImport },
  { name: 'an import into the open books', measure: measureBookImport },
  { name: 'a long list of own ratings', measure: measureOwnRatings },
  { name: 'lists of a thousand and a hundred thousand cases', measure: measureCases },
  { name: 'the heat map of five hundred villages', measure: measureHeatMap },
  { name: 'a search over a hundred thousand things', measure: measureFind },
  { name: 'the dashboard over ten thousand and a million ratings', measure: measureDashboard },
  { name: 'open books of ten thousand and a million payments (some minutes)', measure: measureOpenBooks },
  { name: 'boards of ten thousand to a million ratings (some minutes)', measure: measureBoards },
]
