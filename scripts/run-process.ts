import { spawn } from 'node:child_process'
import { root } from './fingerprint'

/** Runs a program of the workspace to its end, printing as it goes; answers its exit code. */
export function runProcess(
  command: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Runs a TypeScript script of this folder, such as `build-client.ts`. */
export function runScript(script: string, ...parameters: string[]): Promise<number> {
  return runProcess(process.execPath, ['--import', 'tsx', `scripts/${script}`, ...parameters])
}
