import { dayOf } from '@qingjian/shared/calendar/day'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { listAffairItems } from '@qingjian/shared/openness/affairs/affair.contracts'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import { overPeriods } from '@qingjian/shared/openness/affairs/over-periods'
import { periodName } from '@qingjian/shared/openness/affairs/periods-of'
import { Form, type FormInstance, Select } from 'antd'
import { useRemote } from '../../lib/use-remote'
import { publicationText as text } from '../publication.text'
import type { PublicationForm } from './publication-fields'

/** Which accounts these are: months or quarters of the chosen year that are over, by the clock of the village. */
export function AccountsPeriodField({ form }: { form: FormInstance<PublicationForm> }) {
  const regionId = Form.useWatch('regionId', form)
  const year = Form.useWatch('year', form)
  const isVillage = regionId !== undefined && levelOf(regionId) === 'village'
  const catalogue = useRemote(listAffairItems, {}, { enabled: isVillage })
  const accounts = catalogue.data?.items.find(({ id }) => id === ACCOUNTS_ITEM)
  if (!isVillage || !accounts) return null
  const periods = overPeriods(accounts, regionId, dayOf(Date.now())).filter(({ period }) =>
    period.startsWith(String(year)),
  )
  return (
    <Form.Item name="period" label={text.periodLabel} extra={text.periodHint}>
      <Select
        allowClear
        placeholder={text.noPeriod}
        notFoundContent={text.noPeriods}
        options={periods.map(({ period }) => ({ value: period, label: periodName(period) }))}
      />
    </Form.Item>
  )
}
