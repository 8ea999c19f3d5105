import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './find-browser'
import { launchBrowser } from './launch-browser'
import { openPhone } from './open-phone'

const environment = { ...process.env }
const onLinux = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip

afterEach(() => {
  process.env = { ...environment }
})

async function userAgentIn(): Promise<string> {
  const browser = await launchBrowser()
  try {
    const phone = await openPhone(browser)
    const page = await phone.newPage()
    return await page.evaluate<string>('navigator.userAgent')
  } finally {
    await browser.close()
  }
}

describe('a browser for tests', () => {
  onLinux(
    'comes from npm when none is installed',
    async () => {
      process.env.QINGJIAN_TEST_BROWSER = 'package'
      expect(await userAgentIn()).toContain('MicroMessenger')
    },
    60_000,
  )

  test('is looked for in the PATH', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'browsers-'))
    await writeFile(join(folder, 'program'), '')
    await symlink('program', join(folder, 'chromium'))
    process.env.PATH = folder
    expect(findBrowser()).toBe(join(folder, 'chromium'))
    await rm(folder, { recursive: true })
  })
})
