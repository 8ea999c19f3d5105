import { listFunds } from '@qingjian/shared/openness/public.contracts'
import { View } from '@tarojs/components'
import { useRemote } from '../../lib/use-remote'
import { FieldFailure } from '../../ui/field/words'
import { opennessAskText } from '../openness-ask.text'
import { Choices } from './choices'
import type { Filters } from './filters'

type Fund = NonNullable<Filters['fund']>

interface FundChoiceProps {
  fund: Fund | undefined
  year: number
  regionId: string | undefined
  onChoose: (fund: Fund | undefined) => void
}

/** The funds of a year, those that reach the place where one is chosen. */
export function FundChoice({ fund, onChoose, regionId, year }: FundChoiceProps) {
  const text = opennessAskText.search
  const funds = useRemote(listFunds, { year, ...(regionId !== undefined && { regionId }) })
  if (funds.state === 'failed') return <FieldFailure text={funds.failure.message} />
  const listed = funds.state === 'ready' ? funds.data.funds.map(({ id, item }) => ({ id, name: item })) : []
  const offered: Fund[] =
    fund === undefined || listed.some(({ id }) => id === fund.id) ? listed : [fund, ...listed]
  if (funds.state === 'ready' && offered.length === 0) return <View>{text.noFunds}</View>
  return (
    <Choices
      options={offered.map(({ id, name }) => ({ value: id, label: name ?? text.chips.someFund }))}
      chosen={fund?.id}
      onChoose={(value) => onChoose(offered.find(({ id }) => id === value))}
    />
  )
}
