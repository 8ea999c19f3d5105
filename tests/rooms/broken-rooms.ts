/** One file that breaks one rule, by importing another file or package. */
export interface BrokenRoom {
  rule: string
  from: string
  /** A file of the tree, a package, or undefined for a rule that a file breaks by itself. */
  to?: string
}

/** Every rule of .dependency-cruiser.cjs, broken at least once. */
export const BROKEN_ROOMS: readonly BrokenRoom[] = [
  { rule: 'shared-stands-alone', from: 'shared/rating/a.ts', to: 'cloudfunctions/rating/figures.ts' },
  { rule: 'shared-stands-alone', from: 'shared/rating/b.ts', to: 'wx-server-sdk' },
  { rule: 'shared-stands-alone', from: 'shared/rating/c.ts', to: 'fs' },
  { rule: 'features-keep-apart', from: 'shared/notice/d.ts', to: 'shared/rating/scale.ts' },
  { rule: 'features-keep-apart', from: 'cloudfunctions/notice/e.ts', to: 'cloudfunctions/rating/figures.ts' },
  { rule: 'features-keep-apart', from: 'client/src/home/f.ts', to: 'client/src/rating/form.ts' },
  { rule: 'features-go-by-one-name', from: 'cloudfunctions/notice/g.ts', to: 'shared/rating/scale.ts' },
  { rule: 'features-go-by-one-name', from: 'client/src/notice/h.ts', to: 'shared/rating/scale.ts' },
  { rule: 'foundations-know-no-feature', from: 'shared/kernel/i.ts', to: 'shared/rating/scale.ts' },
  {
    rule: 'foundations-know-no-feature',
    from: 'cloudfunctions/platform/serve/j.ts',
    to: 'cloudfunctions/rating/figures.ts',
  },
  { rule: 'foundations-know-no-feature', from: 'client/src/ui/k.ts', to: 'client/src/rating/form.ts' },
  { rule: 'console-features-keep-apart', from: 'console/src/org/v.ts', to: 'console/src/audit/page.ts' },
  { rule: 'console-features-keep-apart', from: 'console/src/org/w.ts', to: 'console/src/app/layout.ts' },
  {
    rule: 'console-foundations-know-no-feature',
    from: 'console/src/ui/x.ts',
    to: 'console/src/audit/page.ts',
  },
  { rule: 'sdk-in-platform-wx-only', from: 'cloudfunctions/rating/submit.ts', to: 'wx-server-sdk' },
  { rule: 'sdk-in-platform-wx-only', from: 'cloudfunctions/platform/serve/l.ts', to: '@cloudbase/node-sdk' },
  {
    rule: 'use-cases-know-no-adapter',
    from: 'cloudfunctions/rating/erase.ts',
    to: 'cloudfunctions/platform/wx/cloud.ts',
  },
  {
    rule: 'repositories-hold-the-database',
    from: 'cloudfunctions/rating/list.ts',
    to: 'cloudfunctions/platform/database/database.ts',
  },
  {
    rule: 'schema-stays-below',
    from: 'cloudfunctions/rating/remark.ts',
    to: 'cloudfunctions/database.schema.ts',
  },
  {
    rule: 'client-talks-through-calls',
    from: 'client/src/rating/m.ts',
    to: 'cloudfunctions/rating/figures.ts',
  },
  { rule: 'client-talks-through-calls', from: 'console/src/n.ts', to: 'emulator/src/clock.ts' },
  { rule: 'emulator-is-a-tool-of-its-own', from: 'emulator/src/o.ts', to: 'shared/rating/scale.ts' },
  { rule: 'functions-know-no-tools', from: 'demo/p.ts', to: 'emulator/src/clock.ts' },
  { rule: 'functions-know-no-demo', from: 'cloudfunctions/rating/q.ts', to: 'demo/people.ts' },
  { rule: 'production-without-tests', from: 'client/src/rating/r.ts', to: 'client/testing/stub.ts' },
  { rule: 'production-without-tests', from: 'emulator/src/s.ts', to: 'tests/browser/launch.ts' },
  { rule: 'tests-import-no-test', from: 'tests/e2e/t.ts', to: 'tests/e2e/rate.test.ts' },
  { rule: 'no-cycles', from: 'scripts/build.ts', to: 'scripts/start.ts' },
  { rule: 'no-orphans', from: 'scripts/forgotten.ts' },
  { rule: 'everything-resolves', from: 'scripts/u.ts', to: './nowhere' },
]

/** What closes the cycle above; a cycle is reported where it is met first. */
export const WAY_BACK = { from: 'scripts/start.ts', to: 'scripts/build.ts' }

/** Imports that the rules must let through. */
export const SOUND_ROOMS: readonly { from: string; to: string }[] = [
  { from: 'shared/rating/contracts.ts', to: 'valibot' },
  { from: 'shared/rating/period.ts', to: 'shared/calendar/day.ts' },
  { from: 'cloudfunctions/rating/read.ts', to: 'shared/rating/scale.ts' },
  { from: 'cloudfunctions/rating/index.ts', to: 'cloudfunctions/platform/wx/cloud.ts' },
  { from: 'cloudfunctions/rating/cards.repository.ts', to: 'cloudfunctions/platform/database/database.ts' },
  { from: 'cloudfunctions/platform/wx/cloud.ts', to: 'wx-server-sdk' },
  { from: 'client/src/rating/page.ts', to: 'shared/rating/scale.ts' },
  { from: 'client/src/rating/rows.ts', to: 'client/src/ui/button.ts' },
  { from: 'client/src/app.ts', to: 'client/src/rating/form.ts' },
  { from: 'demo/seed.ts', to: 'cloudfunctions/rating/figures.ts' },
  { from: 'demo/upload.ts', to: '@cloudbase/node-sdk' },
  { from: 'cloudfunctions/rating/submit.test.ts', to: 'cloudfunctions/platform/testing/clock.ts' },
  { from: 'tests/bench/board.ts', to: 'emulator/src/clock.ts' },
]
