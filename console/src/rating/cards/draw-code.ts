import { drawCard } from '@qingjian/shared/rating/rating.contracts'
import { toDataURL } from 'qrcode'
import { ask } from '../../lib/use-remote'

/** A QR code that opens the rating's web page, for a place without WeChat. */
function drawWebCode(cardId: string): Promise<string> {
  const base = MOBILE_BASE || window.location.origin
  return toDataURL(`${base}/#/rating/rate/index?scene=${cardId}`, {
    margin: 0,
    width: 480,
    errorCorrectionLevel: 'M',
  })
}

/** The picture of a card's code: the mini-program's own, or on the local cloud one that opens the web page. */
export async function drawCode(cardId: string): Promise<string> {
  if (FOR_EMULATOR) return drawWebCode(cardId)
  return (await ask(drawCard, { cardId })).image
}
