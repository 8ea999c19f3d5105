import { readLine } from '@qingjian/shared/openness/public.contracts'
import { useRouter } from '@tarojs/taro'
import { opennessAskText } from '../openness-ask.text'
import { SubjectPage } from '../subject-page'
import { LineContent } from './line-content'

/** One published line. */
export default function LinePage() {
  const { id = '' } = useRouter().params
  return (
    <SubjectPage
      contract={readLine}
      input={id === '' ? undefined : { lineId: id }}
      icon="document"
      noId={opennessAskText.line.noId}
    >
      {(data, reload) => <LineContent data={data} onChanged={reload} />}
    </SubjectPage>
  )
}
