import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { optimize } from 'webpack'
import { accessibleComponents } from './accessibility/attributes'
import { PinyinTable } from './pinyin-table'

const root = path.resolve(__dirname, '../..')
const target = process.env.TARO_ENV ?? 'h5'
/** A build for the emulator lets the browser choose who it is; a production build does not contain that code. */
const forEmulator = process.env.QINGJIAN_BUILD !== 'production'

/** Taro compiles only its own source folder; the contracts and the validator need the same treatment for old phones. */
const alsoCompiled = [
  path.join(root, 'shared'),
  path.join(root, 'node_modules/valibot'),
  path.join(__dirname, 'accessibility'),
]

/** Taro hands these on to webpack; its own type knows only some of them. */
const cache = {
  enable: true,
  cacheDirectory: path.join(root, '.cache/taro'),
  name: `${target}-${forEmulator ? 'emulator' : 'production'}`,
}

interface Chain {
  plugin(name: string): { use(plugin: unknown, parameters: unknown[]): void }
  performance: { hints(value: boolean): void }
  stats(value: string): void
}

/** Errors and real warnings alone: hints about sizes are for the benchmarks, which measure them. */
function speakLess(chain: Chain): void {
  chain.performance.hints(false)
  chain.stats('errors-warnings')
}

/**
 * One file for all pages, beside the table of a kiosk's keyboard: they share most of their code, and whoever loses the network while filling in a form can still
 * be shown that it is kept.
 */
function inOneFile(chain: Chain): void {
  speakLess(chain)
  chain.plugin('one-chunk').use(optimize.LimitChunkCountPlugin, [{ maxChunks: 1 }])
  chain.plugin('pinyin').use(PinyinTable, [])
}

export default defineConfig<'webpack5'>({
  projectName: 'qingjian',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `../dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [
    '@tarojs/plugin-html',
    [path.join(__dirname, 'accessibility/index.ts'), { components: accessibleComponents() }],
  ],
  cache,
  defineConstants: {
    FOR_EMULATOR: JSON.stringify(forEmulator),
    CLOUD_ENVIRONMENT: JSON.stringify(process.env.QINGJIAN_CLOUD_ENVIRONMENT ?? ''),
    API_BASE: JSON.stringify(process.env.QINGJIAN_API_BASE ?? ''),
  },
  compile: { include: alsoCompiled },
  logger: { quiet: true, stats: false },
  mini: {
    webpackChain: speakLess,
    compile: { include: alsoCompiled },
    optimizeMainPackage: { enable: true },
    // Rules that override NutUI's weigh two classes, so the order of the sheets does not matter.
    miniCssExtractPluginOption: { ignoreOrder: true },
    // Lengths stay in px, which a mini-program treats as dp: type and targets keep their size on every screen.
    postcss: { pxtransform: { enable: false } },
  },
  h5: {
    webpackChain: inOneFile,
    compile: { include: alsoCompiled },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    esnextModules: ['nutui-react'],
    postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true } },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
      ignoreOrder: true,
    },
  },
})
