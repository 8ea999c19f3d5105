import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readSettings } from '@qingjian/shared/rating/rating-settings.contracts'
import { Card, Collapse } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import { ratingSettingsText as text } from './rating-settings.text'

type Earlier = Pick<ContractOutput<typeof readSettings>, 'earlierChoices' | 'reasonsVersion'>

/** Lists of choices that old ratings were given with, the newest first. */
export function EarlierChoices({ earlierChoices, reasonsVersion }: Earlier) {
  if (earlierChoices.length === 0) return null
  return (
    <Card title={text.earlier} style={{ marginTop: 'var(--space-2)' }}>
      <p>{text.currentVersion(reasonsVersion)}</p>
      <Collapse
        items={[...earlierChoices]
          .reverse()
          .map(({ dimensions, reasons, reasonsVersion: version, until }) => ({
            key: version,
            label: text.earlierUntil(version, formatInstant(until)),
            children: (
              <>
                <p>
                  {text.dimensions}：{dimensions.map(({ label }) => label).join('、')}
                </p>
                <p>
                  {text.reasons}：{reasons.map(({ label }) => label).join('、')}
                </p>
              </>
            ),
          }))}
      />
    </Card>
  )
}
