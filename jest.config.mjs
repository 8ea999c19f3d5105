/** TypeScript goes through swc; the type checker runs in `npm run check`. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
]
/** Packages that ship only ES modules. */
const esModuleOnly = ['mingo', 'valibot', 'croner'].join('|')
const node = (name, more = {}) => ({
  displayName: name,
  rootDir: `<rootDir>/${name}`.replace('<rootDir>/', `${import.meta.dirname ?? process.cwd()}/`),
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esModuleOnly})/)`],
  ...more,
})

/** Components run in jsdom on stand-ins for Taro; NutUI is real, and ships ES modules. */
const jsdom = {
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/testing/setup.ts'],
  transformIgnorePatterns: [`/node_modules/(?!(${esModuleOnly}|@nutui|@swc/helpers)/)`],
  moduleNameMapper: {
    '^@tarojs/taro$': '<rootDir>/testing/taro.ts',
    '^@tarojs/components$': '<rootDir>/testing/components.tsx',
    '^@nutui/nutui-react-taro$': '<rootDir>/testing/nutui.ts',
    '\\.s?css$': '<rootDir>/testing/style-sheet.ts',
  },
}

export default {
  // A hang is what it is for: machines are shared, and a slow one must not fail a test. Jest takes it here alone.
  testTimeout: 60_000,
  projects: [
    node('shared'),
    node('cloudfunctions'),
    node('emulator'),
    node('demo'),
    node('client', jsdom),
    node('console', {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/testing/setup.ts'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/testing/style-sheet.ts',
        // Both are published in one file, too: of three thousand, each test file would load every one anew.
        '^antd$': '<rootDir>/../node_modules/antd/dist/antd.js',
        '^@ant-design/icons$': '<rootDir>/../node_modules/@ant-design/icons/dist/index.umd.js',
        // The file of the icons asks for it by this name.
        '^React$': '<rootDir>/../node_modules/react',
      },
    }),
    node('tests/audit', { displayName: 'tests-audit' }),
    node('tests/contracts', { displayName: 'tests-contracts' }),
    node('tests/figures', { displayName: 'tests-figures' }),
    node('tests/follow-up', { displayName: 'tests-follow-up' }),
    node('tests/notice', { displayName: 'tests-notice' }),
    node('tests/rooms', { displayName: 'tests-rooms' }),
    node('tests/browser', { displayName: 'tests-browser' }),
    node('tests/e2e', {
      displayName: 'tests-e2e',
      testEnvironment: `${import.meta.dirname ?? process.cwd()}/tests/e2e/screens-environment.ts`,
    }),
    node('tests/weapp', {
      displayName: 'tests-weapp',
      transformIgnorePatterns: [`/node_modules/(?!(${esModuleOnly})/)`, '/dist/'],
    }),
  ],
}
