import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import { View } from '@tarojs/components'
import { ShareBar } from '../../ui/figure/share-bar'
import { opennessWorksText } from '../openness-works.text'
import { moneyInWords, paidShare } from '../project-money'

const text = opennessWorksText.project

/** The money of a project in one sentence; beneath it how much is built against how much is paid. */
export function MoneyPart({ figures }: Pick<ProjectRowView, 'figures'>) {
  const { contract, progress } = figures
  return (
    <>
      <View className="project-page__money">{moneyInWords(figures)}</View>
      {progress !== undefined && <ShareBar label={text.works} share={progress / 100} />}
      {contract !== undefined && <ShareBar label={text.paid} share={paidShare(figures)} />}
    </>
  )
}
