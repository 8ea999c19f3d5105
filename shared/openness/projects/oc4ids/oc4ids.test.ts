import Ajv from 'ajv'
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json'
import * as fc from 'fast-check'
import { PROJECT_SECTORS } from '../project-stages'
import { APPROVED_ON, randomProject } from '../testing/random-stages'
import { oc4idsPackageOf } from './oc4ids-package'
import { OC4IDS_PREFIX, oc4idsProjectOf } from './oc4ids-project'
import type { ProjectSource, ToldStage } from './source'
import packageSchema from './testing/project-package-schema.json'
import projectSchema from './testing/project-schema.json'

const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore', logger: false })
ajv.addMetaSchema(draft4, draft4.id)
const isProject = ajv.compile(closed(projectSchema))
const isPackage = ajv.compile(packageSchema)

/** The standard lets unknown fields through; one of ours that it does not know is a slip. */
function closed<Part>(part: Part): Part {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(closed) as Part
  const inside = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]))
  const isObject = 'properties' in inside && !('patternProperties' in inside)
  return (isObject ? { ...inside, additionalProperties: false } : inside) as Part
}

const file = (id: string, kind: 'photo' | 'document') => ({ id, kind, name: '施工现场' })
const project = (stages: ToldStage[], more: Partial<ProjectSource['content']> = {}): ProjectSource => ({
  id: '0a1b2c3d4e5f',
  content: {
    kind: 'project',
    title: '村东道路硬化',
    siteId: '630102100201',
    sector: 'road',
    purpose: '雨天泥泞，村东三十户出不了门',
    scope: '硬化道路1200米，宽4米',
    approval: '镇党委会议纪要第8号',
    approvedOn: APPROVED_ON,
    estimate: 600_000_05,
    plannedStart: '2024-04-01',
    plannedEnd: '2024-07-31',
    owner: { role: 'owner', name: '中庄村委会' },
    fundIds: [],
    files: [file('f1', 'document')],
    ...more,
  },
  regionId: '630102100201',
  regionName: '中庄村',
  publishedOn: '2024-02-01',
  changedOn: '2026-11-28',
  stages,
})
const told = (stage: ToldStage | Omit<ToldStage, 'words' | 'publishedOn' | 'files'>): ToldStage => ({
  words: '已经完成',
  publishedOn: '2026-11-01',
  files: [file(`photo-${stage.id}`, 'photo'), file(`paper-${stage.id}`, 'document')],
  ...stage,
})
const contractor = {
  role: 'contractor',
  name: '城东第一建筑公司',
  creditCode: '91630102MA75ABCD12',
} as const
const built = [
  { stage: 'budget', day: '2024-02-01', amount: 500_000_00, parties: [] },
  { stage: 'tender', day: '2024-03-01', method: 'comparison', bidders: 3, parties: [] },
  { stage: 'contract', day: '2024-03-10', amount: 480_000_00, until: '2024-08-31', parties: [contractor] },
  { stage: 'start', day: '2024-04-01', parties: [] },
  { stage: 'change', day: '2024-05-01', change: -5_000_50, reason: '少修一段', parties: [] },
  { stage: 'payment', day: '2024-06-01', amount: 123_456_78, progress: 40, parties: [] },
  { stage: 'acceptance', day: '2024-08-20', isPassed: true, parties: [] },
  { stage: 'warranty', day: '2024-08-20', until: '2026-08-20', parties: [] },
] as const
const stages = built.map((one) => told({ ...one, parties: [...one.parties], id: `s-${one.stage}` }))

function flawsIn(value: unknown): unknown {
  isProject(value)
  return isProject.errors
}

describe('a project as open data', () => {
  const open = oc4idsProjectOf(project(stages))

  it('is what OC4IDS 0.9.5 asks for', () => {
    expect(flawsIn(open)).toBeNull()
  })

  it('has the same id for ever, under a prefix of this house', () => {
    expect(open.id).toBe('oc4ids-qingjian-0a1b2c3d4e5f')
    expect(oc4idsProjectOf(project([])).id).toBe(open.id)
    expect(OC4IDS_PREFIX).toBe('oc4ids-qingjian')
  })

  it('tells amounts in 元 of CNY and days in Shanghai', () => {
    expect(open).toMatchObject({
      status: 'maintenance',
      sector: ['transport', 'transport.road'],
      budget: { amount: { amount: 500_000, currency: 'CNY' }, approvalDate: '2024-02-01T00:00:00+08:00' },
      maintenancePeriod: { endDate: '2026-08-20T00:00:00+08:00' },
      contractingProcesses: [
        {
          id: 'oc4ids-qingjian-0a1b2c3d4e5f-works',
          summary: {
            status: 'active',
            tender: { procurementMethod: 'limited', procurementMethodDetails: '比选', numberOfTenderers: 3 },
            suppliers: [{ id: 'CN-SAIC-91630102MA75ABCD12' }],
            contractValue: { amount: 480_000 },
            modifications: [
              { oldContractValue: { amount: 480_000 }, newContractValue: { amount: 474_999.5 } },
            ],
            transactions: [{ value: { amount: 123_456.78, currency: 'CNY' } }],
          },
        },
      ],
    })
  })

  it('names every party once, with all that it does', () => {
    const self = { ...contractor, name: '中庄村委会', creditCode: undefined }
    const own = oc4idsProjectOf(project([told({ ...built[2], parties: [self], id: 's' })]))
    expect(own.parties).toMatchObject([
      { id: 'qingjian-中庄村委会', roles: expect.arrayContaining(['publicAuthority', 'supplier']) },
    ])
  })

  it('is valid wherever it stands, of every sector', () => {
    fc.assert(
      fc.property(randomProject(40), fc.constantFrom(...PROJECT_SECTORS), (random, sector) => {
        expect(flawsIn(oc4idsProjectOf(project(random.map(told), { sector })))).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})

describe('all projects of a place as one file', () => {
  const about = {
    uri: 'https://example.gov.cn/open/projects.json',
    publishedAt: Date.UTC(2026, 10, 28),
    publisher: '城东区',
  }

  it('is a package of OC4IDS 0.9', () => {
    const whole = oc4idsPackageOf([oc4idsProjectOf(project(stages)), oc4idsProjectOf(project([]))], about)
    isPackage(whole)
    expect(isPackage.errors).toBeNull()
    expect(whole).toMatchObject({ version: '0.9', publishedDate: '2026-11-28T00:00:00.000Z' })
  })

  it('would be refused if it said something wrong', () => {
    const [open] = [oc4idsProjectOf(project(stages))]
    expect(flawsIn({ ...open, status: '完工' })).not.toBeNull()
    isPackage(oc4idsPackageOf([{ ...open, budget: { amount: { amount: '5', currency: '元' } } }], about))
    expect(isPackage.errors).not.toBeNull()
  })
})
