import { MODULE_NAMES, MODULES, type Module } from '@qingjian/shared/openness/find/modules'
import { useState } from 'react'
import { isKiosk } from '../../lib/kiosk/is-kiosk'
import { goTo, routes } from '../../lib/routes'
import type { KnownPlace } from '../../lib/session/known-places'
import { LinkRow } from '../../ui/action/link-row'
import { NoteBar } from '../../ui/feedback/note-bar'
import { SearchField } from '../../ui/field/search-field'
import type { IconName } from '../../ui/icon/icon'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { MOST_LOOKED_FOR } from '../find/looked-for'
import { opennessKioskText } from '../openness-kiosk.text'
import { opennessModulesText } from '../openness-modules.text'
import { PlaceBar } from '../place-bar'
import { usePlace } from '../use-place'
import { ModuleEntry } from './module-entry'

const text = opennessModulesText.start

/** The drawing of each module and where it begins; what is about one place begins with choosing one. */
const ENTRIES: Record<Module, { icon: IconName; url: (place: KnownPlaceId | undefined) => string }> = {
  policies: { icon: 'policy', url: (place) => routes.policies({ ...place }) },
  projects: { icon: 'project', url: (place) => routes.projects({ ...place }) },
  funds: { icon: 'coins', url: (place) => (place ? routes.village({ ...place }) : routes.places) },
  affairs: { icon: 'affairs', url: (place) => routes.affairs({ ...place }) },
  powers: { icon: 'powers', url: () => routes.powers },
}
type KnownPlaceId = Pick<KnownPlace, 'regionId'>

/** The first page of 小微权力: one search over everything, the place it is about, and the five modules. Asks the cloud nothing. */
export default function StartPage() {
  const place = usePlace(undefined)
  const [typed, setTyped] = useState('')
  const [failure, setFailure] = useState<string>()
  const search = () => {
    const isEmpty = typed.trim() === ''
    setFailure(isEmpty ? opennessModulesText.find.nothingTyped : undefined)
    if (!isEmpty) goTo(routes.find(typed.trim()))
  }
  const inAddress = place && { regionId: place.regionId }
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      <PlaceBar place={place} />
      <Section>
        <SearchField
          label={text.find}
          value={typed}
          placeholder={opennessModulesText.find.placeholder}
          most={MOST_LOOKED_FOR}
          submit={opennessModulesText.find.submit}
          failure={failure}
          onChange={setTyped}
          onSearch={search}
        />
      </Section>
      {MODULES.map((module) => (
        <ModuleEntry
          key={module}
          icon={ENTRIES[module].icon}
          title={MODULE_NAMES[module]}
          text={text.modules[module]}
          onPress={() => goTo(ENTRIES[module].url(inAddress))}
        />
      ))}
      {isKiosk() ? <NoteBar icon="scan" text={opennessKioskText.ownOnPhone} /> : <OwnWays />}
    </Screen>
  )
}

/** What is about the reader alone. */
function OwnWays() {
  return (
    <Section title={text.own}>
      <LinkRow
        icon="coins"
        title={text.ownMoney}
        text={text.ownMoneyText}
        onPress={() => goTo(routes.ownMoney)}
      />
      <LinkRow
        icon="question"
        title={text.objections}
        text={text.objectionsText}
        onPress={() => goTo(routes.objections)}
      />
    </Section>
  )
}
