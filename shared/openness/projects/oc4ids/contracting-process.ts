import { partyOf, summaryOf } from '../project-figures'
import { TENDER_METHOD_NAMES } from '../project-stages'
import { inOrder, isReached } from '../stage-facts'
import { METHODS } from './codes'
import { referenceTo } from './parties'
import type { Oc4idsObject, ProjectSource, ToldStage } from './source'
import { dateOf, documentOf, filled, moneyOf } from './values'

/** Steps whose files belong to the contract and not to the project. */
const OF_THE_CONTRACT: readonly ToldStage['stage'][] = ['tender', 'contract', 'change', 'payment']

export function isOfTheContract({ stage }: Pick<ToldStage, 'stage'>): boolean {
  return OF_THE_CONTRACT.includes(stage)
}

/**
 * The one contract by which a project is built, from the award on. It has no OCID: no platform of the state has given one.
 * @returns undefined before the award
 */
export function contractingProcessOf(id: string, project: ProjectSource): Oc4idsObject | undefined {
  const story = inOrder(project.stages)
  const first = (stage: ToldStage['stage']) => story.find((one) => one.stage === stage && isReached(one))
  const [tender, contract, audit] = [first('tender'), first('contract'), first('audit')]
  if (!tender && !contract) return undefined
  const { figures } = summaryOf(project.content.estimate, story)
  const contractor = contract && partyOf(contract, 'contractor')
  const owner = referenceTo(project.content.owner)
  const { modifications, until } = modificationsOf(story, contract)
  return {
    id,
    summary: filled({
      nature: ['construction'],
      title: project.content.title,
      description: contract?.words,
      status: statusOf(story, contract),
      tender: tender && {
        ...(tender.method && {
          procurementMethod: METHODS[tender.method],
          procurementMethodDetails: TENDER_METHOD_NAMES[tender.method],
        }),
        datePublished: dateOf(tender.day),
        ...(figures.budget !== undefined && { costEstimate: moneyOf(figures.budget) }),
        ...(tender.bidders !== undefined && { numberOfTenderers: tender.bidders }),
        procuringEntity: owner,
      },
      suppliers: contractor && [referenceTo(contractor)],
      contractValue: contract && moneyOf(contract.amount ?? 0),
      contractPeriod: contract && {
        startDate: dateOf(contract.day),
        ...(until && { endDate: dateOf(until) }),
      },
      finalValue: audit && moneyOf(audit.amount ?? 0),
      documents: story
        .filter(isOfTheContract)
        .flatMap(({ files, publishedOn, stage }) =>
          files.map((file) => documentOf(file, stage, publishedOn)),
        ),
      modifications,
      transactions: story
        .filter(({ stage }) => stage === 'payment')
        .map(({ amount, day, id: transactionId }) => ({
          id: transactionId,
          date: dateOf(day),
          value: moneyOf(amount ?? 0),
          payer: owner,
          ...(contractor && { payee: referenceTo(contractor) }),
        })),
    }),
  }
}

function statusOf(story: readonly ToldStage[], contract: ToldStage | undefined): string {
  if (!contract) return 'pre-award'
  return story.some(({ stage }) => stage === 'audit' || stage === 'expiry') ? 'closed' : 'active'
}

/** Each change with what the contract was worth before and after it, and the last day that is agreed upon in the end. */
function modificationsOf(
  story: readonly ToldStage[],
  contract: ToldStage | undefined,
): { modifications: Oc4idsObject[]; until?: string | undefined } {
  let [worth, until] = [contract?.amount ?? 0, contract?.until]
  const modifications = story
    .filter(({ stage }) => stage === 'change')
    .map((stage) => {
      const before = worth
      worth += stage.change ?? 0
      const isLonger = stage.until !== undefined && stage.until !== until
      until = stage.until ?? until
      return filled({
        id: stage.id,
        date: dateOf(stage.day),
        description: stage.words,
        rationale: stage.reason,
        type: 'value',
        oldContractValue: moneyOf(before),
        newContractValue: moneyOf(worth),
        newContractPeriod: isLonger && until ? { endDate: dateOf(until) } : undefined,
      })
    })
  return { modifications, until }
}
