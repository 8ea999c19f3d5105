import { MODULE_NAMES, type Module } from '@qingjian/shared/openness/find/modules'
import { isKiosk } from '../../lib/kiosk/is-kiosk'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import type { IconName } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'
import { opennessModulesText } from '../openness-modules.text'

/** From a place's accounts to what else is public there: each module but the money, which is on the page already. */
export function ModuleWays({ regionId }: { regionId: string }) {
  const text = opennessModulesText.village
  const ways: [Exclude<Module, 'funds'>, IconName, string][] = [
    ['affairs', 'affairs', routes.affairs({ regionId })],
    ['projects', 'project', routes.projects({ regionId })],
    ['policies', 'policy', routes.policies({ regionId })],
    ['powers', 'powers', routes.runs({ regionId })],
  ]
  return (
    <Section title={text.title} className="village-page__ways">
      {ways.map(([module, icon, url]) => (
        <LinkRow
          key={module}
          icon={icon}
          title={MODULE_NAMES[module]}
          text={text[module]}
          onPress={() => goTo(url)}
        />
      ))}
    </Section>
  )
}

/** From the accounts of a village to looking for a line, one's own money, one's questions and the log. */
export function WaysOn({ regionId, year }: { regionId: string; year: number }) {
  const text = opennessText.village
  return (
    <Section title={text.ways} className="village-page__ways">
      <LinkRow
        icon="search"
        title={text.search}
        text={text.searchText}
        onPress={() => goTo(routes.searchLines({ regionId, year: String(year) }))}
      />
      {!isKiosk() && (
        <>
          <LinkRow icon="coins" title={text.own} text={text.ownText} onPress={() => goTo(routes.ownMoney)} />
          <LinkRow
            icon="question"
            title={text.objections}
            text={text.objectionsText}
            onPress={() => goTo(routes.objections)}
          />
        </>
      )}
      <LinkRow
        icon="links"
        title={text.log}
        text={text.logText}
        onPress={() => goTo(routes.publicationLog({ regionId }))}
      />
    </Section>
  )
}
