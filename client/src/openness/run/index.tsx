import { readRun } from '@qingjian/shared/openness/powers/power.contracts'
import { useRouter } from '@tarojs/taro'
import { opennessWorksText } from '../openness-works.text'
import { SubjectPage } from '../subject-page'
import { RunContent } from './run-content'

/** One thing that a village does by a power of the list. */
export default function RunPage() {
  const { id = '' } = useRouter().params
  return (
    <SubjectPage
      contract={readRun}
      input={id === '' ? undefined : { id }}
      icon="powers"
      noId={opennessWorksText.run.noId}
    >
      {(data, reload) => <RunContent data={data} onChanged={reload} />}
    </SubjectPage>
  )
}
