import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inRepository } from './built'
import { runNode } from './run-node'

const PAGE = `import { Text, View } from '@tarojs/components'

export default function Index() {
  return <View><Text>empty</Text></View>
}
`

/** An app of one page, with everything that the product's configuration brings along. */
const FILES: Record<string, string> = {
  'package.json': '{ "name": "empty", "private": true }\n',
  'src/app.config.ts':
    "export default defineAppConfig({ pages: ['index/index'], lazyCodeLoading: 'requiredComponents' })\n",
  'src/app.tsx': `import type { PropsWithChildren } from 'react'

export default function App({ children }: PropsWithChildren) {
  return children
}
`,
  'src/index/index.config.ts': 'export default definePageConfig({})\n',
  'src/index/index.tsx': PAGE,
}

/** Builds an empty Taro app for WeChat with the product's configuration. @returns where the result lies */
export async function buildEmptyApp(directory: string): Promise<string> {
  const app = join(directory, 'client')
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(app, path)), { recursive: true })
    await writeFile(join(app, path), text)
  }
  // The configuration finds everything from where it stands, so it builds this app into `directory`.
  for (const path of ['config', 'babel.config.js', '.browserslistrc']) {
    await cp(inRepository('client', path), join(app, path), { recursive: true })
  }
  const taro = inRepository('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const environment = { NODE_ENV: 'production', BROWSERSLIST_ENV: 'production' }
  await runNode([taro, 'build', '--type', 'weapp', '--no-check'], { directory: app, environment })
  return join(directory, 'dist', 'weapp')
}
