import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useReconnect } from '../lib/network/use-reconnect'
import { outbox } from '../lib/outbox/outbox'
import { FailureNotice } from '../ui/feedback/failure-notice'
import { Loading } from '../ui/feedback/loading'
import { Notice } from '../ui/feedback/notice'
import { OfflineBar } from '../ui/feedback/offline-bar'
import type { IconName } from '../ui/icon/icon'
import { Screen } from '../ui/screen/screen'
import { useKept } from './use-kept'

interface SubjectPageProps<C extends Contract> {
  contract: C
  /** Missing where the address names nothing. */
  input: ContractInput<C> | undefined
  icon: IconName
  /** What is said then. */
  noId: string
  children: (data: ContractOutput<C>, reload: () => void) => ReactNode
}

const sendWaiting = () => void outbox.flush()

/** The page of one public thing that can be asked about; questions that wait on the phone are sent when it shows. */
export function SubjectPage<C extends Contract>({
  children,
  contract,
  icon,
  input,
  noId,
}: SubjectPageProps<C>) {
  const { data, failure, reload } = useKept(contract, input)
  useReconnect(() => {
    if (failure) reload()
  })
  useDidShow(sendWaiting)
  return (
    <Screen>
      <OfflineBar />
      {input === undefined && <Notice icon={icon} title={noId} />}
      {input !== undefined && !data && !failure && <Loading />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {data && children(data, reload)}
    </Screen>
  )
}
