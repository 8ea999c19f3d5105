import { parseArgs } from 'node:util'

export interface CommandLine {
  config: string
  port?: number
  data?: string
  /** Delete the data directory first. */
  fresh: boolean
  /** Print the ready line as JSON. */
  json: boolean
}

const USAGE = 'usage: main.js --config emulator.config.json [--port N] [--data DIR] [--fresh] [--json]'

/** @throws Error with the usage for an unknown option or a port that is no number */
export function parseCommandLine(parameters: string[]): CommandLine {
  const { values } = parseArgs({
    args: parameters,
    options: {
      config: { type: 'string', default: 'emulator.config.json' },
      port: { type: 'string' },
      data: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const { config, data, fresh, json } = values
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new Error(`--port must be a number from 0 to 65535, not ${values.port}\n${USAGE}`)
  }
  return {
    config,
    fresh,
    json,
    ...(port === undefined ? {} : { port }),
    ...(data === undefined ? {} : { data }),
  }
}
