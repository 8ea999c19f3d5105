import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { roundYuan } from '@qingjian/shared/openness/money-words'
import type { listLog } from '@qingjian/shared/openness/public.contracts'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { opennessAskText } from '../openness-ask.text'
import './log-entry.scss'

type Entry = ContractOutput<typeof listLog>['entries'][number]

const text = opennessAskText.log
/** So much of a hash tells an entry from others; all of it stands in the log's own fingerprint. */
const SHOWN_CHARACTERS = 16

/** Characters in groups of four, for comparing by eye. */
function inGroups(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? ''
}

/** What was done to the open books, when and why; it leads to the publication. */
export function LogEntry({ entry }: { entry: Entry }) {
  const { act, amount, at, hash, lines, publicationId, reason, regionName, sequence, title } = entry
  const content =
    act === 'publish'
      ? text.content(regionName, lines, roundYuan(amount))
      : text.contentOfChange(regionName, lines)
  return (
    <Pressable role="link" className="log-entry" onPress={() => goTo(routes.publication(publicationId))}>
      <View className="log-entry__small">{text.entry(sequence, text.acts[act], dayOf(at))}</View>
      <View className="log-entry__title">{title}</View>
      <View className="log-entry__small">{content}</View>
      {reason !== undefined && <View className="log-entry__small">{text.reason(reason)}</View>}
      <View className="log-entry__hash">
        {text.entryFingerprint(inGroups(hash.slice(0, SHOWN_CHARACTERS)))}
      </View>
    </Pressable>
  )
}
