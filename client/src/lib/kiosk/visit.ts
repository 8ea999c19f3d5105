import { routes } from '../routes'

const START = `#${routes.openness}`
/** Milliseconds for the browser to go back; it then begins anew from where it is. */
const PATIENCE = 1_000
/** Milliseconds between two looks whether the page can be loaded again. */
const LOOK = 5_000

/** Puts the first page in the place of whatever the machine was opened or loaded again with. Before the router starts. */
export function beginVisit(): void {
  document.documentElement.classList.add('kiosk')
  window.history.scrollRestoration = 'manual'
  if (window.location.hash.split('?')[0] !== START.split('?')[0])
    window.history.replaceState(window.history.state, '', START)
}

/** How many pages of this visit lie below: the router numbers its entries of the browser's history. */
function depth(): number {
  const state: unknown = window.history.state
  const index = typeof state === 'object' && state !== null && 'idx' in state ? state.idx : 0
  return typeof index === 'number' ? index : 0
}

/**
 * Ends a visit: nobody can go back or forward to what was read, and everything that the page knew is gone with it. An
 * entry cannot be taken out of the browser's history, but going back to the first and on from there drops all behind it.
 */
export async function endVisit(): Promise<void> {
  window.sessionStorage.clear()
  await untilReachable()
  const below = depth()
  if (below > 0) {
    const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
    window.history.go(-below)
    await Promise.race([arrived, pause(PATIENCE)])
  }
  window.history.replaceState({ idx: 0 }, '', START)
  window.history.pushState({ idx: 1 }, '', START)
  window.location.reload()
}

/** A machine that loaded its page without a network would stay with the browser's own failure, which nobody can leave. */
async function untilReachable(): Promise<void> {
  for (;;) {
    const isThere = await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await pause(LOOK)
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
