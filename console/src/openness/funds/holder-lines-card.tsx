import { levelOf } from '@qingjian/shared/kernel/region-code'
import { Button, Card } from 'antd'
import { useEffect, useRef } from 'react'
import { fundText as text } from '../fund.text'
import { FoundLines } from '../line/found-lines'
import '../watch.css'
import type { Holder } from './flow-shape'

interface HolderLinesCardProps {
  fundId: string
  holder: Holder | undefined
  onAll: () => void
}

function titleFor(holder: Holder | undefined): string {
  if (holder === undefined) return text.allLines
  if (holder.level === 'source') return text.gifts
  return (holder.level === 'village' ? text.linesOf : text.linesBelow)(holder.name)
}

/** A fund's lines about the holder that was chosen; all of them while none is, and of a source what was passed on. */
export function HolderLinesCard({ fundId, holder, onAll }: HolderLinesCardProps) {
  const place = useRef<HTMLDivElement>(null)
  const holderId = holder?.id
  useEffect(() => {
    if (holderId !== undefined) place.current?.scrollIntoView?.({ block: 'start' })
  }, [holderId])
  const isPlace = holderId !== undefined && levelOf(holderId) !== undefined
  const title = titleFor(holder)
  return (
    <div ref={place}>
      <Card
        size="small"
        className="watch-card"
        title={<h2 className="openness-card-title">{title}</h2>}
        extra={holder === undefined ? null : <Button onClick={onAll}>{text.showAll}</Button>}
      >
        <FoundLines
          key={holderId}
          label={title}
          wanted={{
            fundId,
            ...(isPlace ? { regionId: holderId } : holderId === undefined ? {} : { kind: 'allocation' }),
          }}
        />
      </Card>
    </div>
  )
}
