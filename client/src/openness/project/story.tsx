import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { PROJECT_STAGE_NAMES, type ProjectStage } from '@qingjian/shared/openness/projects/project-stages'
import { Text, View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { Gallery } from '../files/gallery'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { opennessWorksText } from '../openness-works.text'
import { Passage } from '../passage'
import { factsOfProject, factsOfStage } from '../project-words'
import type { OpenProject } from './open-project'
import './story.scss'
import { stepsAhead, type ToldStep, toldSteps } from './story-steps'

const text = opennessWorksText.project
/** The day stands in the head of a step. */
const OF_THE_HEAD: readonly string[] = [
  opennessAnnouncementText.stage.facts.day,
  opennessAnnouncementText.project.facts.approvedOn,
]

/** 从立项到质保期满: what has happened, each with its words, money, firms, photos and papers; what is to come in grey. */
export function Story({ project }: { project: OpenProject }) {
  return (
    <Section title={text.story}>
      {toldSteps(project).map((step) => (
        <View key={step.id} className="story__step">
          {step.content ? <Told step={step} /> : <TakenBack step={step} />}
        </View>
      ))}
      {stepsAhead(project).map((stage) => (
        <View key={stage} className="story__step story__step--ahead">
          <Ahead stage={stage} project={project} />
        </View>
      ))}
    </Section>
  )
}

function Told({ step: { announcement, content, id, title } }: { step: ToldStep }) {
  if (!content) return null
  const isPlan = content.kind === 'project'
  const facts = (isPlan ? factsOfProject(content) : factsOfStage(content)).filter(
    ({ label }) => !OF_THE_HEAD.includes(label),
  )
  const { publishedOn, reason, standing } = announcement
  return (
    <>
      <Pressable role="link" className="story__head" onPress={() => goTo(routes.announcement(id))}>
        <Text className="story__title">{title}</Text>
        <Text className="story__day">{writtenDay(isPlan ? content.approvedOn : content.day)}</Text>
        <Icon name="chevron" />
      </Pressable>
      {standing === 'corrected' && (
        <View className="story__small">{text.corrected(publishedOn, reason)}</View>
      )}
      {!isPlan && <Passage words={content.words} />}
      <View className="story__facts">
        <Facts facts={facts} />
      </View>
      <Gallery subject="announcement" id={id} files={content.files} />
    </>
  )
}

/** A step that was withdrawn: that it was there, and why it is no more. */
function TakenBack({ step: { announcement, id, title } }: { step: ToldStep }) {
  return (
    <>
      <Pressable role="link" className="story__head" onPress={() => goTo(routes.announcement(id))}>
        <Text className="story__title">{title}</Text>
        <Icon name="chevron" />
      </Pressable>
      <View>{text.withdrawn(announcement.publishedOn, announcement.reason)}</View>
    </>
  )
}

function Ahead({ project: { project }, stage }: { project: OpenProject; stage: ProjectStage }) {
  const day =
    stage === 'acceptance' ? project.plannedEnd : stage === 'expiry' ? project.warrantyUntil : undefined
  const words = stage === 'acceptance' ? opennessWorksText.plannedEnd : opennessWorksText.warrantyUntil
  return (
    <View className="story__head">
      <Text className="story__title">{PROJECT_STAGE_NAMES[stage]}</Text>
      <Text className="story__day">{day === undefined ? text.ahead : words(day)}</Text>
    </View>
  )
}
