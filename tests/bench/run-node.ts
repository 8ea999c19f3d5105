import { spawn } from 'node:child_process'
import { inRepository } from './built'

/** Runs Node to its end and answers what it printed. @throws Error with what it complained about when it fails */
export function runNode(
  parameters: readonly string[],
  options: { directory?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, {
      cwd: options.directory ?? inRepository(),
      env: { ...process.env, ...options.environment },
    })
    let output = ''
    let complaints = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      complaints += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`node ${parameters.join(' ')} ended with ${code}:\n${complaints}${output}`))
    })
  })
}
