import cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

/** The platform's SDK; only this folder imports it. */
export { cloud }
