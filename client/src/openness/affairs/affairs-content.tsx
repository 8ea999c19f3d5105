import type { DueView } from '@qingjian/shared/openness/affairs/affair-fields'
import type { AffairArm } from '@qingjian/shared/openness/affairs/affair-kinds'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionButton } from '../../ui/action/action-button'
import { Notice } from '../../ui/feedback/notice'
import { Segments } from '../../ui/field/segments'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import { dueMonths } from './due-months'
import { DueRow } from './due-row'
import type { OpenAffairs } from './open-affairs'
import { Summary } from './summary'

const text = opennessWorksText.affairs
const ARMS = (['all', 'party', 'village', 'finance'] as const).map((value) => ({
  value,
  label: text.arms[value],
}))

/** A village's year of 三务公开: what was late on top, then the calendar, the latest month first. */
export function AffairsContent({ affairs }: { affairs: OpenAffairs }) {
  const [arm, setArm] = useState<AffairArm | 'all'>('all')
  const dues = affairs.dues.filter((due) => arm === 'all' || due.arm === arm)
  const past = dues.filter(({ state }) => state !== 'coming')
  if (affairs.dues.length === 0) return <Notice icon="affairs" title={text.emptyTitle} />
  return (
    <>
      <Summary affairs={affairs} />
      <Segments options={ARMS} chosen={arm} onChoose={setArm} />
      {dues.length === 0 && (
        <Section>
          <View>{text.emptyArm}</View>
        </Section>
      )}
      {dueMonths(past).map(({ dues: those, month }) => (
        <Section key={month} title={monthName(month, affairs.year)} hint={text.items(those.length)}>
          {those.map((due) => (
            <DueRow key={`${due.itemId} ${due.period}`} due={due} />
          ))}
        </Section>
      ))}
      <Coming key={arm} dues={dues.filter(({ state }) => state === 'coming')} />
    </>
  )
}

/** What nobody has to do anything about yet, the next one first, folded until somebody wants it. */
function Coming({ dues }: { dues: readonly DueView[] }) {
  const [isOpen, setOpen] = useState(false)
  if (dues.length === 0) return null
  if (!isOpen)
    return <ActionButton kind="quiet" text={text.coming(dues.length)} onPress={() => setOpen(true)} />
  return (
    <Section title={text.comingTitle} hint={text.items(dues.length)}>
      {[...dues].reverse().map((due) => (
        <DueRow key={`${due.itemId} ${due.period}`} due={due} />
      ))}
    </Section>
  )
}

/** What belongs to a year may be due in the next one. */
function monthName(month: string, year: number): string {
  const [ofYear, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return ofYear === year ? text.month(number) : text.monthOf(ofYear, number)
}
