import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { FoundView } from '@qingjian/shared/openness/find/find-fields'
import type { FoundKind } from '@qingjian/shared/openness/find/modules'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import './found-row.scss'
import { MarkedWords } from './marked-words'

const PAGES: Record<FoundKind, (id: string) => string> = {
  policy: routes.announcement,
  project: routes.project,
  fund: routes.fund,
  affair: routes.announcement,
  power: routes.announcement,
  run: routes.run,
}

/** Something that was found, with the words around what was looked for; it leads to its own page. */
export function FoundRow({ found, lookedFor }: { found: FoundView; lookedFor: string }) {
  const { day, excerpt, id, kind, regionName, title } = found
  const from = `${regionName} · ${writtenDay(day)}`
  // Marks cut the words into pieces, which a screen reader would read one by one.
  const label = [title, excerpt, from].filter((words) => words !== '').join('，')
  return (
    <Pressable role="link" className="found-row" label={label} onPress={() => goTo(PAGES[kind](id))}>
      <View className="found-row__title">
        <MarkedWords words={title} lookedFor={lookedFor} />
      </View>
      {excerpt !== '' && (
        <View className="found-row__excerpt">
          <MarkedWords words={excerpt} lookedFor={lookedFor} />
        </View>
      )}
      <View className="found-row__from">{from}</View>
    </Pressable>
  )
}
