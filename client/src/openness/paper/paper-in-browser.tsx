import { dayOf } from '@qingjian/shared/calendar/day'
import { View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { ActionButton } from '../../ui/action/action-button'
import '../../ui/screen/paper.scss'
import { opennessText } from '../openness.text'
import './paper-in-browser.scss'
import type { PaperProps } from './paper-props'
import { useDownload } from './use-download'

/** For whoever puts the accounts up on the wall, or counts for themselves: paper and table, and on paper where it came from. */
export function PaperInBrowser({ name, regionId, year }: PaperProps) {
  const text = opennessText.paper
  const download = useDownload({ name, regionId, year })
  return (
    <>
      <View className="paper__tools">
        <ActionButton kind="other" text={text.print} onPress={() => window.print()} />
        <ActionButton kind="other" text={text.download} busy={download.busy} onPress={download.start} />
        {download.words && <View {...accessible({ role: 'status' })}>{download.words}</View>}
      </View>
      <View className="paper__foot" {...accessible({ hidden: true })}>
        {text.foot(dayOf(Date.now()), window.location.href)}
      </View>
    </>
  )
}
