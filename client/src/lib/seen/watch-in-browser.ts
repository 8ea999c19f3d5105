/** Pixels below the screen in which something counts as seen, so that it is there when the finger arrives. */
const AHEAD = 200

/** Tells once when the element comes on the screen; at once where the browser cannot say. @returns how to stop */
export function watchInBrowser(id: string, onSeen: () => void): () => void {
  const element = document.getElementById(id)
  if (!element || typeof IntersectionObserver === 'undefined') {
    onSeen()
    return () => undefined
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      onSeen()
    },
    { rootMargin: `${AHEAD}px` },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
