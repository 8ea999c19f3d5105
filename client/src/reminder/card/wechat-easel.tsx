import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { BirthdayCard } from '../own-reminder'
import { CARD } from './card-size'
import { drawCard, type Pen } from './draw-card'
import type { EaselProps } from './easel-props'
import './wechat-easel.scss'

const ID = 'birthday-card'
const QUALITY = 0.92

interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): Pen | null
}

/** The node behind the canvas on the page; undefined in a WeChat that is too old for it. */
function findCanvas(): Promise<CanvasNode | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .fields({ node: true }, () => undefined)
      .exec((found: ({ node?: CanvasNode } | null)[]) => resolve(found[0]?.node))
  })
}

async function drawInWeChat(card: BirthdayCard): Promise<string | undefined> {
  const canvas = await findCanvas()
  const pen = canvas?.getContext('2d')
  if (!canvas || !pen) return undefined
  canvas.width = CARD.width
  canvas.height = CARD.height
  drawCard(pen, card)
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    x: 0,
    y: 0,
    width: CARD.width,
    height: CARD.height,
    destWidth: CARD.width,
    destHeight: CARD.height,
    fileType: 'jpg',
    quality: QUALITY,
  })
  return tempFilePath
}

/** A canvas beyond the edge of the page: WeChat draws on nothing that is hidden. */
export function WeChatEasel({ card, onDrawn }: EaselProps) {
  useEffect(() => {
    let ended = false
    // The canvas is on the page only after what React rendered has been handed over to WeChat.
    Taro.nextTick(async () => {
      const picture = await drawInWeChat(card).catch(() => undefined)
      if (!ended) onDrawn(picture)
    })
    return () => {
      ended = true
    }
  }, [card, onDrawn])
  return <Canvas type="2d" id={ID} className="wechat-easel" />
}
