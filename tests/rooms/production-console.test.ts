import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { demoText } from '../../console/src/demo-sign-in/demo.text'

const root = join(__dirname, '..', '..')

/** Builds the console into a folder of its own; answers all the text that a browser would be sent. */
async function bundleOf(build: 'production' | 'emulator'): Promise<string> {
  const output = await mkdtemp(join(tmpdir(), 'qingjian-console-'))
  const environment = { ...process.env, QINGJIAN_BUILD: build, QINGJIAN_CONSOLE_OUTPUT: output }
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build-console.ts'], {
    cwd: root,
    env: environment,
  })
  const files = await readdir(output, { recursive: true })
  const sent = files.filter((name) => /\.(js|css|html)$/.test(name))
  const texts = await Promise.all(sent.map((name) => readFile(join(output, name), 'utf8')))
  await rm(output, { recursive: true })
  return texts.join('\n')
}

/** What only the demo sign-in is made of: the header, the path to the demo people, its words. */
const TRACES = ['x-wx-openid', '/emulator/', 'qingjian.demo-person', ...Object.values(demoText)]

/** Built once for all of them. */
const bundles = (async () => ({
  production: await bundleOf('production'),
  local: await bundleOf('emulator'),
}))()

describe('the demo sign-in', () => {
  it.each(TRACES)('leaves no %s in a production bundle, and is there in a local one', async (trace) => {
    expect((await bundles).production).not.toContain(trace)
    expect((await bundles).local).toContain(trace)
  })
})
