import { Card, Tabs } from 'antd'
import { useFilters } from '../../lib/use-filters'
import { PageHeader } from '../../ui/page-header'
import { orgText as text } from '../org.text'
import { KIND_PAGES, kindPageOf } from './kind-pages'
import './places.css'
import { RegionTree } from './region-tree'
import { ThingList } from './thing-list'

const TABS = KIND_PAGES.map(({ kind, title }) => ({ key: kind, label: title }))

/** The organisation: regions at the left, what is there at the right. */
export default function PlacesPage() {
  const [{ kind, regionId }, change] = useFilters(['kind', 'regionId', 'name', 'unitId', 'hallId'])
  const page = kindPageOf(kind)
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <div className="places">
        <Card size="small" title={text.tree} className="places-tree">
          <RegionTree
            chosen={regionId}
            onChoose={(chosen) => change({ regionId: chosen, unitId: undefined, hallId: undefined })}
          />
        </Card>
        <div className="places-list">
          <Tabs
            items={TABS}
            activeKey={page.kind}
            onChange={(chosen) =>
              change({ kind: chosen, name: undefined, unitId: undefined, hallId: undefined })
            }
          />
          <ThingList key={page.kind} page={page} />
        </div>
      </div>
    </>
  )
}
