import { useRouter } from '@tarojs/taro'
import { Screen } from '../../ui/screen/screen'
import { OnePublication } from './one-publication'
import { WholeLog } from './whole-log'

/** The public log of everything that was published, corrected or withdrawn, for checking that nothing was changed since. */
export default function LogPage() {
  const { publicationId, regionId } = useRouter().params
  return (
    <Screen>
      {publicationId !== undefined ? <OnePublication id={publicationId} /> : <WholeLog regionId={regionId} />}
    </Screen>
  )
}
