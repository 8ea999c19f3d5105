import { levelOf } from '@qingjian/shared/kernel/region-code'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Chip } from '../../ui/field/chip'
import { SearchField } from '../../ui/field/search-field'
import { Segments } from '../../ui/field/segments'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { decoded } from '../decoded'
import { opennessModulesText } from '../openness-modules.text'
import { usePlace } from '../use-place'
import './index.scss'
import { MOST_LOOKED_FOR } from './looked-for'
import { Results } from './results'

const text = opennessModulesText.find

/** One search over everything that is public; the address may bring what is looked for. */
export default function FindPage() {
  const { params } = useRouter()
  const place = usePlace(undefined)
  const [lookedFor, setLookedFor] = useState(() => decoded(params.text).slice(0, MOST_LOOKED_FOR))
  const [typed, setTyped] = useState(lookedFor)
  const [failure, setFailure] = useState<string>()
  const [isWhole, setWhole] = useState(false)
  const search = (words: string) => {
    setTyped(words)
    setFailure(words.trim() === '' ? text.nothingTyped : undefined)
    if (words.trim() !== '') setLookedFor(words.trim())
  }
  const here = place && levelOf(place.regionId) !== 'district' ? place : undefined
  const wanted = isWhole ? undefined : here
  return (
    <Screen>
      <PageTitle title={text.title} />
      <Section>
        <SearchField
          label={text.label}
          value={typed}
          placeholder={text.placeholder}
          most={MOST_LOOKED_FOR}
          submit={text.submit}
          failure={failure}
          onChange={setTyped}
          onSearch={() => search(typed)}
        />
        {lookedFor === '' && <Examples onChoose={search} />}
      </Section>
      {lookedFor !== '' && here && (
        <Segments
          options={[
            { value: 'here', label: text.here(here.name) },
            { value: 'whole', label: text.whole },
          ]}
          chosen={isWhole ? 'whole' : 'here'}
          onChoose={(chosen) => setWhole(chosen === 'whole')}
        />
      )}
      {lookedFor !== '' && (
        <Results
          key={`${lookedFor} ${wanted?.regionId}`}
          lookedFor={lookedFor}
          regionId={wanted?.regionId}
          onWhole={wanted && (() => setWhole(true))}
        />
      )}
    </Screen>
  )
}

/** How short what is looked for may be, by examples to press. */
function Examples({ onChoose }: { onChoose: (words: string) => void }) {
  return (
    <>
      <View className="find-page__hint">{text.before}</View>
      <View className="chips">
        {text.examples.map((example) => (
          <Chip key={example} value={example} label={example} chosen={false} onToggle={onChoose} />
        ))}
      </View>
    </>
  )
}
