import { listProjects, listRedFlags } from '@qingjian/shared/openness/projects/project.contracts'
import { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { fakeCloud } from '../../testing/fake-cloud'
import { sampleProject, sampleRedFlag } from '../../testing/sample-project'
import { projectsWaiting } from './projects.waiting'

describe('the workbench', () => {
  it('tells those who look into it how many red flags there are', async () => {
    fakeCloud().answers(listRedFlags, { flags: [sampleRedFlag(), sampleRedFlag()], next: 'more' })
    expect(await projectsWaiting.read(['inspector'])).toMatchObject([
      { title: '项目疑点待核实：2个以上', to: '/openness/red-flags' },
    ])
    fakeCloud().answers(listRedFlags, { flags: [] })
    expect(await projectsWaiting.read(['town-reviewer'])).toEqual([])
  })

  it('tells whoever writes for a place of the warranties of its own works', async () => {
    const cloud = fakeCloud()
    const place = { regionId: '630102100', name: '乐家湾镇', level: 'town' as const }
    cloud.answers(listWritable, { places: [place], below: [], funds: [] })
    cloud.answers(listProjects, {
      projects: [
        sampleProject({ holderId: place.regionId, warrantyUntil: '2026-12-20' }),
        sampleProject({ id: 'of-a-village', warrantyUntil: '2026-12-21' }),
      ],
    })
    expect(await projectsWaiting.read(['unit-clerk'])).toEqual([
      {
        key: 'warranty project-1',
        title: '质保快到期：村东道路硬化',
        note: '中庄村 · 到2026年12月20日，请核对质量，期满后公开',
        to: '/openness/projects/project-1',
      },
    ])
    expect(cloud.callsOf(listProjects)[0]?.data).toEqual({ regionId: '630102100', warrantyWithin: 30 })
  })
})
