import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listPolicies } from '@qingjian/shared/openness/policies/policy.contracts'
import { useRouter } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { usePages } from '../../lib/use-pages'
import { ActionButton } from '../../ui/action/action-button'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Segments } from '../../ui/field/segments'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { opennessModulesText } from '../openness-modules.text'
import { PlaceBar } from '../place-bar'
import { usePlace } from '../use-place'
import { PolicyCard } from './policy-card'

const text = opennessModulesText.policies
const VIEWS = [
  { value: 'open', label: text.open },
  { value: 'all', label: text.all },
] as const
type PolicyView = (typeof VIEWS)[number]['value']

const pageOf = ({ next, policies }: ContractOutput<typeof listPolicies>) => ({ rows: policies, next })

/** Policies that count in a place, those for which one can apply now first. */
export default function PoliciesPage() {
  const place = usePlace(useRouter().params.regionId)
  const [view, setView] = useState<PolicyView>('open')
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      <PlaceBar place={place} />
      <Segments options={VIEWS} chosen={view} onChoose={setView} />
      <Policies
        key={`${view} ${place?.regionId}`}
        isOpen={view === 'open'}
        regionId={place?.regionId}
        onAll={() => setView('all')}
      />
    </Screen>
  )
}

interface PoliciesProps {
  isOpen: boolean
  regionId: string | undefined
  onAll: () => void
}

function Policies({ isOpen, onAll, regionId }: PoliciesProps) {
  const inputAfter = useCallback(
    (after: string | undefined) => ({
      ...(isOpen && { isOpen }),
      ...(regionId !== undefined && { regionId }),
      ...(after !== undefined && { after }),
    }),
    [isOpen, regionId],
  )
  const pages = usePages(listPolicies, inputAfter, pageOf)
  const { failure, next, reload, rows } = pages
  useReconnect(() => {
    if (failure) reload()
  })
  const isEmpty = rows?.length === 0 && next === undefined
  return (
    <>
      {!rows && !failure && <Loading />}
      {rows?.map((policy) => (
        <PolicyCard key={policy.id} policy={policy} />
      ))}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {isEmpty && (
        <Notice
          icon="policy"
          title={isOpen ? text.emptyOpenTitle : text.emptyTitle}
          text={isOpen ? text.emptyOpenText : text.emptyText}
        >
          {isOpen && <ActionButton kind="other" text={text.seeAll} onPress={onAll} />}
        </Notice>
      )}
      <MoreButton pages={pages} />
    </>
  )
}
