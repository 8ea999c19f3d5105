import { drawCard } from '@qingjian/shared/rating/rating.contracts'
import { routes } from '../../lib/routes'
import { call } from '../../lib/transport/call'

/** A QR code that opens the H5 page, for a place without WeChat. */
async function drawWebCode(cardId: string): Promise<string | undefined> {
  const { toDataURL } = await import('qrcode')
  const { origin, pathname } = window.location
  return toDataURL(`${origin}${pathname}#${routes.rate(cardId)}`, {
    margin: 0,
    width: 480,
    errorCorrectionLevel: 'M',
  })
}

/** The picture of a card's code: the mini-program's own where there is WeChat, else one that opens this page. */
export async function drawCode(cardId: string): Promise<string | undefined> {
  if (FOR_EMULATOR) return drawWebCode(cardId)
  const answer = await call(drawCard, { cardId })
  return answer.ok ? answer.data.image : undefined
}
