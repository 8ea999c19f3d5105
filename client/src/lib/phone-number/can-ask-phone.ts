/** Whether WeChat can vouch for a phone number here: in the mini-program, and in a browser on the local cloud alone. */
export const canAskPhone = process.env.TARO_ENV === 'weapp' || FOR_EMULATOR
