import Taro from '@tarojs/taro'

/** Pixels below the screen in which something counts as seen, so that it is there when the finger arrives. */
const AHEAD = 200
/** Milliseconds after which a phone that says nothing of an element is taken not to know it. */
const SILENCE = 1500

/** Tells once when the element comes on the screen; soon where the phone cannot say. @returns how to stop */
export function watchInWeChat(id: string, onSeen: () => void): () => void {
  let observer: Taro.IntersectionObserver | undefined
  const stop = () => {
    clearTimeout(silence)
    observer?.disconnect()
  }
  const see = () => {
    stop()
    onSeen()
  }
  const silence = setTimeout(see, SILENCE)
  try {
    observer = Taro.createIntersectionObserver(Taro.getCurrentInstance().page as never)
    observer.relativeToViewport({ bottom: AHEAD }).observe(`#${id}`, ({ intersectionRatio = 0 }) => {
      clearTimeout(silence)
      if (intersectionRatio > 0) see()
    })
  } catch {
    // A phone without observers: the silence ends it.
  }
  return stop
}
