import { useEffect } from 'react'
import type { BirthdayCard } from '../own-reminder'
import { CARD } from './card-size'
import { drawCard } from './draw-card'
import type { EaselProps } from './easel-props'

const QUALITY = 0.92

/** The picture as a data address: WeChat's browser keeps no other on a long press. */
function drawInBrowser(card: BirthdayCard): string | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = CARD.width
  canvas.height = CARD.height
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  drawCard(pen, card)
  return canvas.toDataURL('image/jpeg', QUALITY)
}

export function BrowserEasel({ card, onDrawn }: EaselProps) {
  useEffect(() => onDrawn(drawInBrowser(card)), [card, onDrawn])
  return null
}
