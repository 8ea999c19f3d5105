import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { ActionButton } from '../../ui/action/action-button'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Sheet } from '../../ui/screen/sheet'
import { opennessAskText } from '../openness-ask.text'
import { type Filters, filtersOf, without } from './filters'
import './index.scss'
import { Results } from './results'
import { SearchForm } from './search-form'
import { SetFilters } from './set-filters'
import { useNamed } from './use-named'

/** Looking for lines of the open books; the address may bring what is looked for. */
export default function SearchPage() {
  const text = opennessAskText.search
  const { params } = useRouter()
  const [filters, setFilters] = useState<Filters>(() => filtersOf(params))
  const [fundNames, setFundNames] = useState<Record<string, string>>({})
  const [open, setOpen] = useState(() => Object.keys(filters).length === 0)
  const named = useNamed(filters)
  const { fund } = filters
  const shown = fund ? { ...named, fund: { ...fund, name: fund.name ?? fundNames[fund.id] } } : named
  const fundId = fund?.id
  const noteFundName = useCallback(
    (lines: readonly LineView[]) => {
      const name = lines.find((line) => line.fundId === fundId)?.fundName
      if (fundId !== undefined && name !== undefined)
        setFundNames((known) => (known[fundId] === name ? known : { ...known, [fundId]: name }))
    },
    [fundId],
  )
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      <SetFilters filters={shown} onRemove={(name) => setFilters(without(filters, name))} />
      <View className="search-page__open">
        <ActionButton kind="other" text={text.open} onPress={() => setOpen(true)} />
      </View>
      <Results
        key={JSON.stringify(filters)}
        filters={filters}
        onRead={noteFundName}
        onClear={() => {
          setFilters({})
          setOpen(true)
        }}
      />
      <Sheet title={text.sheet} open={open} onClose={() => setOpen(false)}>
        <SearchForm
          filters={shown}
          onSubmit={(chosen) => {
            setFilters(chosen)
            setOpen(false)
          }}
        />
      </Sheet>
    </Screen>
  )
}
