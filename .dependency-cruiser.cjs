/** What is no production code: tests, and what only they use. */
const TESTS = ['[.]test[.]tsx?$', '/testing/', '^tests/', '^emulator/tests/']

/** The packages through which one talks to the platform. */
const SDKS = 'node_modules/(wx-server-sdk|@cloudbase/[^/]+|tcb-admin-node)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-stands-alone',
      comment:
        'shared runs in the mini-program, in a browser and in functions: nothing of one of them belongs in it.',
      severity: 'error',
      from: { path: '^shared/', pathNot: TESTS },
      to: { pathNot: ['^shared/', 'node_modules/(valibot|dayjs)/'] },
    },
    {
      name: 'features-keep-apart',
      comment:
        'What two features need goes one floor down (kernel, calendar, platform, lib, ui), or through a call.',
      severity: 'error',
      from: {
        path: '^(shared|cloudfunctions|client/src)/(?!kernel/|calendar/|transport/|platform/|lib/|ui/)([^/]+)/',
      },
      to: {
        path: '^$1/[^/]+/',
        pathNot: ['^$1/$2/', '^$1/(kernel|calendar|transport|platform|lib|ui)/'],
      },
    },
    {
      name: 'console-features-keep-apart',
      comment:
        'Only the frame (app) and the workbench bring features together; a local build adds the demo sign-in to one page.',
      severity: 'error',
      from: { path: '^console/src/(?!app/|workbench/|lib/|ui/)([^/]+)/' },
      to: {
        path: '^console/src/[^/]+/',
        pathNot: ['^console/src/($1|lib|ui|demo-sign-in)/', '^console/src/app/console-page[.]ts$'],
      },
    },
    {
      name: 'features-go-by-one-name',
      comment:
        'cloudfunctions/rating and client/src/rating speak the contracts of shared/rating, not those of another feature.',
      severity: 'error',
      from: {
        path: '^(?:cloudfunctions|client/src)/(?!platform/|lib/|ui/|home/|settings/)([^/]+)/',
        pathNot: TESTS,
      },
      to: { path: '^shared/[^/]+/', pathNot: '^shared/($1|kernel|calendar|transport)/' },
    },
    {
      name: 'foundations-know-no-feature',
      comment: 'What every feature stands on must not lean on one of them.',
      severity: 'error',
      from: {
        path: '^(shared|cloudfunctions|client/src)/(kernel|calendar|platform|lib|ui)/',
        pathNot: TESTS,
      },
      to: { path: '^$1/[^/]+/', pathNot: '^$1/(kernel|calendar|transport|platform|lib|ui)/' },
    },
    {
      name: 'console-foundations-know-no-feature',
      comment: 'As above; a local build adds the answer of the demo person’s phone to the dialog.',
      severity: 'error',
      from: { path: '^console/src/(lib|ui)/', pathNot: TESTS },
      to: { path: '^console/src/[^/]+/', pathNot: '^console/src/(lib|ui|demo-sign-in)/' },
    },
    {
      name: 'sdk-in-platform-wx-only',
      comment: 'Use cases run in tests and on another cloud because only platform/wx knows the SDK.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/platform/wx/' },
      to: { path: SDKS },
    },
    {
      name: 'use-cases-know-no-adapter',
      comment:
        'A use case is given its dependencies; only the entry and the composition know where they come from.',
      severity: 'error',
      from: {
        path: '^cloudfunctions/(?!platform/)[^/]+/',
        pathNot: ['/index[.]ts$', '[.](composition|dependencies)[.]ts$', ...TESTS],
      },
      to: { path: '^cloudfunctions/platform/wx/' },
    },
    {
      name: 'repositories-hold-the-database',
      comment:
        'Collections and queries stay in *.repository.ts: whoever lacks the Database port cannot ask for a collection.',
      severity: 'error',
      from: {
        path: '^cloudfunctions/',
        pathNot: ['[.]repository[.]ts$', '^cloudfunctions/platform/(database|serve|wx)/', ...TESTS],
      },
      to: { path: '^cloudfunctions/platform/database/database[.]ts$' },
    },
    {
      name: 'schema-stays-below',
      comment:
        'The names of collections belong to the database port and its adapters, and to what sets a database up.',
      severity: 'error',
      from: {
        path: '^cloudfunctions/',
        pathNot: ['[.]repository[.]ts$', '^cloudfunctions/platform/(database|wx)/', ...TESTS],
      },
      to: { path: '^cloudfunctions/database[.]schema[.]ts$' },
    },
    {
      name: 'client-talks-through-calls',
      comment:
        'A page reaches the server by a contract alone; server code in a client bundle would be published with it.',
      severity: 'error',
      from: { path: '^(client|console)/' },
      to: { path: '^(cloudfunctions|emulator|demo|scripts)/' },
    },
    {
      name: 'emulator-is-a-tool-of-its-own',
      comment: 'It serves any CloudBase project, so nothing in it knows this one.',
      severity: 'error',
      from: { path: '^emulator/src/' },
      to: { path: '^(shared|cloudfunctions|client|console|demo|tests|scripts)/' },
    },
    {
      name: 'functions-know-no-tools',
      comment: 'What is deployed does not lean on what only a developer has.',
      severity: 'error',
      from: { path: '^(cloudfunctions|demo)/', pathNot: TESTS },
      to: { path: '^(client|console|emulator|scripts)/' },
    },
    {
      name: 'functions-know-no-demo',
      comment: 'The demo district is invented; the product must not come to depend on it.',
      severity: 'error',
      from: { path: '^cloudfunctions/' },
      to: { path: '^demo/' },
    },
    {
      name: 'production-without-tests',
      comment: 'Test code is written to other standards and is not deployed.',
      severity: 'error',
      from: { path: '^(shared|cloudfunctions|client|console|emulator|demo)/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'tests-import-no-test',
      comment: 'Importing a specification runs it a second time.',
      severity: 'error',
      from: {},
      to: { path: '[.]test[.]tsx?$' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one thing and are read, tested and changed as one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nobody imports and that imports nothing is dead, or an entry that belongs in this list.',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', '^client/src/.*[.]config[.]ts$'] },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'An import that resolves here by accident, or not at all, fails on the next machine.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '/fixtures/'] },
    // Types count: a type of the SDK in a use case ties it to the SDK as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'module', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
}
