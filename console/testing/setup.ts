import { TextDecoder, TextEncoder } from 'node:util'
import { configure } from '@testing-library/react'

// A wait ends when what is waited for is there; the limit is for what never comes.
configure({ asyncUtilTimeout: 30_000 })

// Browsers have these; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder })
Object.assign(globalThis, { FOR_EMULATOR: false, CLOUD_ENVIRONMENT: '', API_BASE: '', MOBILE_BASE: '' })

beforeEach(() => {
  window.localStorage.clear()
  window.sessionStorage.clear()
  jest.clearAllMocks()
})

// The component library asks how wide the screen and its parts are; jsdom has no screen.
Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    matches: false,
    media,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
})

Object.assign(globalThis, {
  ResizeObserver: class {
    observe = () => undefined
    unobserve = () => undefined
    disconnect = () => undefined
  },
})

// Of pseudo-elements jsdom knows nothing, and says so at length.
const styleOf = window.getComputedStyle.bind(window)
window.getComputedStyle = (element) => styleOf(element)

/** jsdom has no channels between windows; the component library sends itself messages to do something a moment later. */
class MessageChannelHere {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null }
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) }
}

Object.assign(globalThis, { MessageChannel: MessageChannelHere })

/** jsdom's files can be read in the old way only. */
Object.assign(Blob.prototype, {
  arrayBuffer(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader()
      reader.onload = () => resolve(reader.result as ArrayBuffer)
      reader.onerror = () => reject(reader.error)
      reader.readAsArrayBuffer(this)
    })
  },
})
