import { roundYuan } from '@qingjian/shared/openness/money-words'
import { View } from '@tarojs/components'
import { WarningBar } from '../../ui/feedback/warning-bar'
import { Figure, Figures } from '../../ui/figure/figure'
import { Section } from '../../ui/screen/section'
import { lateInWords } from '../due-words'
import { opennessText } from '../openness.text'
import { Paper } from '../paper/paper'
import { Effects } from './effects'
import { MoneyRows } from './money-rows'
import { type OpenVillage, sourceRows, useRows } from './open-village'
import { Problems } from './problems'
import { PublicationRows } from './publication-rows'
import { ModuleWays, WaysOn } from './ways-on'

/** Of what is overdue this many are named above the books. */
const MOST_WARNINGS = 2

/** A village's year in five blocks, what is overdue above them, and the ways on below. */
export function VillageContent({ village }: { village: OpenVillage }) {
  const text = opennessText.village
  const { late, name, publications, regionId, today, totals, year } = village
  const overdue = late.filter(({ isOut }) => !isOut)
  return (
    <>
      {overdue.slice(0, MOST_WARNINGS).map((due) => (
        <WarningBar key={`${due.itemId} ${due.period}`} text={lateInWords(due)} />
      ))}
      {overdue.length > MOST_WARNINGS && (
        <WarningBar text={opennessText.due.more(overdue.length - MOST_WARNINGS)} />
      )}
      <Section>
        <Figures>
          <Figure label={text.received} value={roundYuan(totals.received)} />
          <Figure label={text.used} value={roundYuan(totals.used)} />
          {totals.households > 0 && <Figure label={text.households} value={String(totals.households)} />}
        </Figures>
      </Section>
      <View className="village-page__money">
        <MoneyRows title={text.sources} none={text.noSources} rows={sourceRows(village)} />
        <MoneyRows title={text.uses} none={text.noUses} rows={useRows(village)} />
      </View>
      <PublicationRows publications={publications} today={today} />
      <Effects publications={publications} />
      <Problems village={village} />
      <ModuleWays regionId={regionId} />
      <WaysOn regionId={regionId} year={year} />
      <Paper regionId={regionId} name={name} year={year} />
    </>
  )
}
