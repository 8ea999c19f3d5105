import QRCode from 'qrcode'
import type { OpenApiAnswer } from './open-api-protocol'

export interface MiniProgramCodeOptions {
  /** What the code says: `{page}` and `{scene}` are replaced, so that a phone's camera opens something here. */
  urlTemplate: string
}

const LONGEST_SCENE = 32
/** Source: developers.weixin.qq.com, getUnlimitedQRCode. */
const SCENE_CHARACTERS = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~%]+$/
const MINIMUM_WIDTH = 280
const MAXIMUM_WIDTH = 1280

/** `wxacode.getUnlimited`: a PNG. Here it is a plain QR code, which the platform's round code is not. */
export async function drawMiniProgramCode(
  parameters: Record<string, unknown>,
  options: MiniProgramCodeOptions,
): Promise<OpenApiAnswer> {
  const { scene, page = '', width = 430 } = parameters
  if (typeof scene !== 'string' || scene.length > LONGEST_SCENE || !SCENE_CHARACTERS.test(scene)) {
    return { json: { errcode: 40129, errmsg: 'invalid scene' } }
  }
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?')) {
    return { json: { errcode: 41030, errmsg: 'invalid page' } }
  }
  const text = options.urlTemplate.replace('{page}', page).replace('{scene}', encodeURIComponent(scene))
  const pixels = Math.min(MAXIMUM_WIDTH, Math.max(MINIMUM_WIDTH, Number(width) || MINIMUM_WIDTH))
  const content = await QRCode.toBuffer(text, {
    type: 'png',
    width: pixels,
    margin: 2,
    errorCorrectionLevel: 'M',
  })
  return { content, contentType: 'image/png' }
}
