import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { roundYuan } from '@qingjian/shared/openness/money-words'
import type { listLog } from '@qingjian/shared/openness/public.contracts'
import { View } from '@tarojs/components'
import { goTo } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { opennessAskText } from '../openness-ask.text'
import { subjectRoute } from '../subject-route'
import './log-entry.scss'

type Entry = ContractOutput<typeof listLog>['entries'][number]

const text = opennessAskText.log
/** So much of a hash tells an entry from others; all of it stands in the log's own fingerprint. */
const SHOWN_CHARACTERS = 16

/** Characters in groups of four, for comparing by eye. */
function inGroups(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? ''
}

/** Where it was, and what lines and money it brought; an announcement and a step of a run bring none. */
function contentOf({ act, amount, lines, regionName }: Entry): string {
  if (lines === 0) return regionName
  if (act !== 'publish') return text.contentOfChange(regionName, lines)
  return text.content(regionName, lines, roundYuan(amount))
}

/** What was done, when and why; it leads to the publication or the run. */
export function LogEntry({ entry }: { entry: Entry }) {
  const { act, at, hash, reason, sequence, title } = entry
  return (
    <Pressable role="link" className="log-entry" onPress={() => goTo(subjectRoute(entry))}>
      <View className="log-entry__small">{text.entry(sequence, text.acts[act], dayOf(at))}</View>
      <View className="log-entry__title">{title}</View>
      <View className="log-entry__small">{contentOf(entry)}</View>
      {reason !== undefined && <View className="log-entry__small">{text.reason(reason)}</View>}
      <View className="log-entry__hash">
        {text.entryFingerprint(inGroups(hash.slice(0, SHOWN_CHARACTERS)))}
      </View>
    </Pressable>
  )
}
