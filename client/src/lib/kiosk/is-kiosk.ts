const KIOSK = /\/kiosk\/(index\.html)?$/

/** Whether this is the large touch screen of a hall, which many people use one after the other: it is opened at `/kiosk/`. */
export function isKiosk(): boolean {
  return process.env.TARO_ENV !== 'weapp' && KIOSK.test(window.location.pathname)
}
