import { TestEnvironment } from 'jest-environment-jsdom'

/** What Node has and jsdom lacks: the emulator's harness and the cloud's SDK run beside the mini-program. */
const FROM_NODE = {
  fetch,
  Headers,
  Request,
  Response,
  structuredClone,
  TextEncoder,
  TextDecoder,
  Uint8Array,
  ArrayBuffer,
}

/** jsdom for WeChat's templates, with packages as Node loads them. */
export default class WeappEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    Object.assign(this.global, FROM_NODE)
    // No mini-program has it, and libraries build on it where they find it.
    Reflect.deleteProperty(this.global, 'MutationObserver')
    Reflect.deleteProperty(this.global, 'WebKitMutationObserver')
  }

  override exportConditions(): string[] {
    return ['node', 'require']
  }
}
