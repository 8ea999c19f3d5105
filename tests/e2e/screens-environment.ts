import { TestEnvironment } from 'jest-environment-node'

/** Adds to the error of a test that failed what the screens showed: nobody stands before the machine that ran it. */
export default class ScreensEnvironment extends TestEnvironment {
  async handleTestEvent(event: { name: string; error?: unknown }): Promise<void> {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return
    const { readScreens } = this.global as { readScreens?: () => Promise<string> }
    const screens = await readScreens?.()
    const error = event.error as { stack?: string } | undefined
    if (!screens || typeof error?.stack !== 'string') return
    // Before the places in the code, where a message is looked for.
    const [message = '', ...places] = error.stack.split(/\n(?= +at )/)
    error.stack = [`${message}\n\n${screens}\n`, ...places].join('\n')
  }
}
