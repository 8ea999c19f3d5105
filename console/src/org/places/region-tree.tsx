import { listRegions } from '@qingjian/shared/org/org.contracts'
import { Tree } from 'antd'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { branchesOf } from '../../ui/region-branches'
import { orgText as text } from '../org.text'
import { useAllThings } from './use-all-things'

interface RegionTreeProps {
  chosen: string | undefined
  onChoose: (regionId: string | undefined) => void
}

/** The regions within reach; choosing one narrows the lists to it and everything below. */
export function RegionTree({ chosen, onChoose }: RegionTreeProps) {
  const regions = useAllThings(listRegions, {})
  if (regions.error) {
    return <FailureNotice message={messageOf(regions.error)} onRetry={() => void regions.refetch()} />
  }
  if (!regions.data) return <Loading />
  const branches = branchesOf(regions.data)
  return (
    <nav aria-label={text.tree}>
      <Tree
        blockNode
        showLine
        treeData={[{ key: '', title: text.allRegions, children: branches }]}
        defaultExpandedKeys={['', ...branches.map(({ key }) => key), ...(chosen ? [chosen] : [])]}
        selectedKeys={[chosen ?? '']}
        onSelect={([key]) => onChoose(key === undefined || key === '' ? undefined : String(key))}
      />
    </nav>
  )
}
