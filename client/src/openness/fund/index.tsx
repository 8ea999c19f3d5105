import { SOURCE_LEVEL_NAMES } from '@qingjian/shared/openness/line-kinds'
import { yuan } from '@qingjian/shared/openness/money-words'
import { readFund } from '@qingjian/shared/openness/public.contracts'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useReconnect } from '../../lib/network/use-reconnect'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { NoteBar } from '../../ui/feedback/note-bar'
import { Notice } from '../../ui/feedback/notice'
import { WarningBar } from '../../ui/feedback/warning-bar'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'
import { Flow } from './flow'
import { flowTree, type OpenFund } from './flow-tree'
import { Policy } from './policy'

/** So many holders are shown at once; of more the villages of a town open when they are asked for. */
const SHORT = 14

/** One fund: on what grounds, and how its money came down to the villages. */
export default function FundPage() {
  const { id = '' } = useRouter().params
  const fund = useRemote(readFund, id === '' ? undefined : { fundId: id })
  useReconnect(() => {
    if (fund.state === 'failed') fund.reload()
  })
  return (
    <Screen>
      {id === '' && <Notice icon="coins" title={opennessText.fund.noId} />}
      {id !== '' && fund.state === 'loading' && <Loading />}
      {fund.state === 'failed' && <FailureNotice failure={fund.failure} onRetry={fund.reload} />}
      {fund.state === 'ready' && <FundContent data={fund.data} />}
    </Screen>
  )
}

function FundContent({ data }: { data: OpenFund }) {
  const text = opennessText.fund
  const { fund, isCut, nodes, notYetGiven } = data
  const level = fund.sourceLevel && SOURCE_LEVEL_NAMES[fund.sourceLevel]
  return (
    <>
      <PageTitle above={text.above(fund.year, level)} title={fund.item} />
      {fund.standing === 'withdrawn' && <NoteBar icon="attention" text={text.withdrawn(fund.reason)} />}
      <Policy fund={fund} />
      {notYetGiven < 0 && <WarningBar text={text.givenTooMuch(yuan(-notYetGiven))} />}
      <Section title={text.flow}>
        <View className="flow__explanation">{nodes.length > 0 ? text.flowExplanation : text.noFlow}</View>
        <Flow holders={flowTree(data)} fundId={fund.id} whole={fund.amount} isShort={nodes.length <= SHORT} />
        {nodes.length > 0 && notYetGiven > 0 && <View>{text.notYetGiven(yuan(notYetGiven))}</View>}
        {isCut && <View>{text.isCut}</View>}
      </Section>
    </>
  )
}
