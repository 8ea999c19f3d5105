import Taro from '@tarojs/taro'

type Listener = (online: boolean) => void

/** Taro's own listener in a browser rests on navigator.connection, which iOS lacks; these two events are everywhere. */
function watchBrowser(listener: Listener): () => void {
  const changed = () => listener(navigator.onLine)
  changed()
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

function watchPhone(listener: Listener): () => void {
  const changed = (result: { isConnected: boolean }) => listener(result.isConnected)
  Taro.getNetworkType({ success: (result) => listener(result.networkType !== 'none') })
  Taro.onNetworkStatusChange(changed)
  return () => Taro.offNetworkStatusChange(changed)
}

/** Tells the listener whether there is a network, now and at each change, until the returned function is called. */
export function watchNetwork(listener: Listener): () => void {
  return process.env.TARO_ENV === 'weapp' ? watchPhone(listener) : watchBrowser(listener)
}
