import { DownloadOutlined } from '@ant-design/icons'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { App, Button, Tooltip } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { projectText as text } from '../project.text'
import { saveOpenProjects } from './save-open-projects'

/** Saves the projects of the place that is shown as open data. */
export function DownloadButton({ regionId }: { regionId: string | undefined }) {
  const { message } = App.useApp()
  const [isBusy, setBusy] = useState(false)
  const places = useRemote(listPlaces, {})
  const { district, towns = [] } = places.data ?? {}
  const below = towns.flatMap((town) => [town, ...town.villages])
  const name = below.find((one) => one.regionId === regionId)?.name ?? district?.name
  const download = async () => {
    if (name === undefined || district === undefined) return
    setBusy(true)
    try {
      if ((await saveOpenProjects({ regionId, name, publisher: district.name })) === 0)
        message.info(text.noneToDownload)
    } catch (error) {
      message.error(messageOf(error as Error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Tooltip title={text.downloadHint}>
      <Button
        icon={<DownloadOutlined />}
        loading={isBusy}
        disabled={name === undefined}
        onClick={() => void download()}
      >
        {text.download}
      </Button>
    </Tooltip>
  )
}
