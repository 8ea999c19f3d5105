import { View } from '@tarojs/components'
import { useState } from 'react'
import { knownPlaces } from '../../lib/session/known-places'
import { useStored } from '../../lib/stored-state'
import { ActionButton } from '../../ui/action/action-button'
import { opennessText } from '../openness.text'
import './flow.scss'
import { amountOfHolder, type Holder, holds } from './flow-tree'
import { HolderCard } from './holder-card'

interface FlowProps {
  holders: readonly Holder[]
  fundId: string
  /** What those above had to pass on, in 分. */
  whole: number
  /** Few enough to be shown all at once. */
  isShort: boolean
}

/** Holders below one another, joined by lines as the money went. */
export function Flow({ holders, ...rest }: FlowProps) {
  return (
    <View className="flow">
      {holders.map((holder) => (
        <View key={holder.node.id} className="flow__one">
          <Branch holder={holder} {...rest} />
        </View>
      ))}
    </View>
  )
}

/** A holder and those below it: at first those that matter to the reader or do not balance, the others once asked for. */
function Branch({ holder, fundId, isShort, whole }: Omit<FlowProps, 'holders'> & { holder: Holder }) {
  const text = opennessText.fund
  const [readers] = useStored(knownPlaces)
  const { below, node } = holder
  const matters =
    isShort ||
    node.level !== 'town' ||
    below.some((one) => holds(one, ({ id, problem }) => id === readers?.regionId || problem !== undefined))
  const [open, setOpen] = useState(matters)
  return (
    <>
      <HolderCard holder={holder} fundId={fundId} whole={whole} isReaders={node.id === readers?.regionId} />
      {below.length > 0 && open && (
        <Flow holders={below} fundId={fundId} whole={amountOfHolder(node)} isShort={isShort} />
      )}
      {below.length > 0 && !(isShort && open) && (
        <ActionButton
          kind="quiet"
          text={open ? text.close(node.name) : text.open(node.name, below.length)}
          onPress={() => setOpen(!open)}
        />
      )}
    </>
  )
}
