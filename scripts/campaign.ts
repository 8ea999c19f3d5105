import { buildStale } from './build-stale'
import { runProcess } from './run-process'

/** The tests that gain from more runs, with the numbers of a long campaign; each can be set from outside. */
const CAMPAIGN = {
  EMULATOR_CRASHES: '200',
  FUZZ_RUNS: '1000',
  FOREIGN_INPUTS: '3',
  FOREIGN_TOWNS: '3',
  CRASH_RUNS: '20',
  CRASH_STRIDE: '1',
  COUNT_RUNS: '1000',
  CONTACT_WALKS: '5000',
  TABLE_WALKS: '10000',
  FAULT_RUNS: '50',
  WALKS: '600',
  VILLAGE_ECONOMY: '1',
}

const PROJECTS = ['shared', 'emulator', 'cloudfunctions', 'tests-contracts', 'tests-figures', 'tests-notice']
const TESTS = [
  'tests/crash/',
  'generated-inputs',
  'foreign-ids',
  'tests/figures/',
  'walks.test',
  'rating/derived-counts',
  'rating/count-standings',
  'notice/faults',
  'openness/imports/village-economy',
  'openness/powers/record-crash',
  'openness/projects/recount',
  'openness/publishing/crash',
  'openness/publishing/living-books',
]

/** Kills, generated inputs and counts in far greater numbers than `npm test`; run once before a release. */
async function campaign(): Promise<number> {
  await buildStale(['emulator', 'functions'])
  const jest = ['node_modules/jest/bin/jest.js', '--runInBand', '--verbose', '--selectProjects', ...PROJECTS]
  return runProcess('node', [...jest, '--testPathPatterns', ...TESTS], { ...CAMPAIGN, ...process.env })
}

campaign().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
