import { summaryOf } from '../project-figures'
import { inOrder, isReached } from '../stage-facts'
import { SECTORS, STATUSES } from './codes'
import { contractingProcessOf, isOfTheContract } from './contracting-process'
import { partiesOf, referenceTo } from './parties'
import type { Oc4idsObject, ProjectSource, ToldStage } from './source'
import { dateOf, documentOf, filled, moneyOf } from './values'

/**
 * What ids of projects begin with. A prefix is registered with the standard's help desk by whoever publishes; until a
 * district has one of its own it is this house's name.
 */
export const OC4IDS_PREFIX = 'oc4ids-qingjian'

/** A project as the Open Contracting for Infrastructure Data Standard 0.9.5 describes it. Its id never changes. */
export function oc4idsProjectOf(project: ProjectSource): Oc4idsObject {
  const { changedOn, content, publishedOn, regionId, regionName } = project
  const id = `${OC4IDS_PREFIX}-${project.id}`
  const story = inOrder(project.stages)
  const first = (stage: ToldStage['stage']) => story.find((one) => one.stage === stage && isReached(one))
  const [budget, start, acceptance] = [first('budget'), first('start'), first('acceptance')]
  const { figures, standing } = summaryOf(content.estimate, story)
  const warranty = first('warranty')
  const process = contractingProcessOf(`${id}-works`, project)
  return filled({
    id,
    updated: dateOf(changedOn),
    language: 'zh',
    publicAuthority: referenceTo(content.owner),
    title: content.title,
    description: content.scope,
    purpose: content.purpose,
    status: STATUSES[standing],
    sector: SECTORS[content.sector],
    period: { startDate: dateOf(content.plannedStart), endDate: dateOf(content.plannedEnd) },
    locations: [
      { id: regionId, description: regionName, address: { locality: regionName, countryName: '中国' } },
    ],
    budget: {
      description: `估算投资；批准：${content.approval}`,
      amount: moneyOf(content.estimate),
      approvalDate: dateOf(content.approvedOn),
      ...(budget && {
        description: `预算；批准：${content.approval}`,
        amount: moneyOf(budget.amount ?? 0),
        approvalDate: dateOf(budget.day),
      }),
    },
    parties: partiesOf(project),
    identificationPeriod: { startDate: dateOf(content.approvedOn) },
    implementationPeriod: start && {
      startDate: dateOf(start.day),
      ...(acceptance && { endDate: dateOf(acceptance.day) }),
    },
    completion: acceptance && {
      endDate: dateOf(acceptance.day),
      ...(figures.audited !== undefined && { finalValue: moneyOf(figures.audited) }),
    },
    maintenancePeriod: warranty && {
      startDate: dateOf(warranty.day),
      ...(warranty.until && { endDate: dateOf(warranty.until) }),
    },
    metrics: progressOf(story),
    documents: [
      ...content.files.map((file) => documentOf(file, 'project', publishedOn)),
      ...story
        .filter((one) => !isOfTheContract(one))
        .flatMap(({ files, publishedOn: day, stage }) => files.map((file) => documentOf(file, stage, day))),
    ],
    contractingProcesses: process && [process],
  })
}

/** 形象进度 as it was told with each payment. */
function progressOf(story: readonly ToldStage[]): Oc4idsObject[] {
  const observations = story.flatMap(({ day, id, progress }) =>
    progress === undefined
      ? []
      : [
          {
            id,
            measure: progress,
            unit: { name: '%', scheme: 'UNCEFACT', id: 'P1' },
            period: { startDate: dateOf(day), endDate: dateOf(day) },
          },
        ],
  )
  return observations.length === 0 ? [] : [{ id: 'physicalProgress', title: '形象进度', observations }]
}
