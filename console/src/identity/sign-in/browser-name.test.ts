import { browserName } from './browser-name'

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'

describe('the browser', () => {
  it.each([
    [WINDOWS, 'Windows 上的 Chrome'],
    [`${WINDOWS} Edg/130.0.0.0`, 'Windows 上的 Edge'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15',
      'macOS 上的 Safari',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; UOS) Chrome/120 Safari/537', '统信UOS 上的 Chrome'],
    ['something else', '未知系统 上的 浏览器'],
  ])('%s is called %s', (agent, name) => {
    expect(browserName(agent)).toBe(name)
  })
})
