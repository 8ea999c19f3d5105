import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { TreeSelect } from 'antd'
import { messageOf } from '../lib/failure'
import { useRemote } from '../lib/use-remote'
import { lineText as text } from './line.text'

interface PlaceSelectProps {
  value: string | undefined
  onChange: (regionId: string | undefined) => void
}

/** A village or town to filter by, found by any part of its name. */
export function PlaceSelect({ onChange, value }: PlaceSelectProps) {
  const places = useRemote(listPlaces, {})
  const towns = (places.data?.towns ?? []).map((town) => ({
    value: town.regionId,
    title: town.name,
    children: town.villages.map((village) => ({ value: village.regionId, title: village.name })),
  }))
  return (
    <TreeSelect
      aria-label={text.choosePlace}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      style={{ width: 220 }}
      loading={places.isLoading}
      placeholder={places.error ? messageOf(places.error) : text.choosePlace}
      // Until the names are there, a bare code would be shown.
      {...(places.data && value !== undefined ? { value } : {})}
      treeData={towns}
      onChange={(chosen: string | undefined) => onChange(chosen)}
    />
  )
}
