import { parseCommandLine } from './command-line'

describe('parseCommandLine', () => {
  it('has a configuration file by default', () => {
    expect(parseCommandLine([])).toEqual({ config: 'emulator.config.json', fresh: false, json: false })
  })

  it('reads every option', () => {
    const parameters = ['--config', 'c.json', '--port', '0', '--data', 'd', '--fresh', '--json']
    expect(parseCommandLine(parameters)).toEqual({
      config: 'c.json',
      port: 0,
      data: 'd',
      fresh: true,
      json: true,
    })
  })

  it.each(['x', '-1', '70000', '1.5'])('refuses the port %s', (port) => {
    expect(() => parseCommandLine([`--port=${port}`])).toThrow('--port must be a number')
  })

  it('refuses an option it does not know', () => {
    expect(() => parseCommandLine(['--colour'])).toThrow('--colour')
  })
})
