import { Text, View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { opennessAskText } from '../openness-ask.text'
import './trail.scss'
import type { OpenLine } from './open-line'
import { type TrailStep, trailSteps } from './trail-steps'

/** 从哪里来的: step by step up to the policy, each leading to what says so. */
export function Trail({ data }: { data: OpenLine }) {
  const text = opennessAskText.line.trail
  const { fund, line, publication } = data
  const isOwn = line.fundId === undefined && (line.kind === 'income' || line.kind === 'expense')
  if (line.kind === 'fund' || (!fund && !isOwn)) return null
  const steps = isOwn ? [] : trailSteps(data)
  return (
    <Section title={text.title}>
      {isOwn && <View className="trail__own">{text.own(publication.regionName)}</View>}
      {steps.map((step, place) => (
        <View
          key={step.title}
          className={place === steps.length - 1 ? 'trail__step trail__step--last' : 'trail__step'}
        >
          <View className="trail__title">{step.title}</View>
          <StepWords step={step} ownId={line.id} />
        </View>
      ))}
    </Section>
  )
}

function StepWords({ ownId, step }: { step: TrailStep; ownId: string }) {
  const { fundId, lineId, words } = step
  const url =
    fundId !== undefined
      ? routes.fund(fundId)
      : lineId !== undefined && lineId !== ownId
        ? routes.line(lineId)
        : undefined
  if (words === '') return null
  if (url === undefined) return <View className="trail__words">{words}</View>
  return (
    <Pressable role="link" className="trail__link" onPress={() => goTo(url)}>
      <Text>{words}</Text>
      <Icon name="chevron" />
    </Pressable>
  )
}
