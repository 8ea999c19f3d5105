import { readProject } from '@qingjian/shared/openness/projects/project.contracts'
import { useRouter } from '@tarojs/taro'
import { opennessWorksText } from '../openness-works.text'
import { SubjectPage } from '../subject-page'
import { ProjectContent } from './project-content'

/** One project. */
export default function ProjectPage() {
  const { id = '' } = useRouter().params
  return (
    <SubjectPage
      contract={readProject}
      input={id === '' ? undefined : { id }}
      icon="project"
      noId={opennessWorksText.project.noId}
    >
      {(data, reload) => <ProjectContent data={data} onChanged={reload} />}
    </SubjectPage>
  )
}
