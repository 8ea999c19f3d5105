import { roundYuan } from '@qingjian/shared/openness/money-words'
import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import { opennessWorksText } from './openness-works.text'

type Figures = ProjectRowView['figures']

const text = opennessWorksText.money

/** What the works cost as far as it is settled, in 分: what the audit says, else the contract with its changes, else the plan. */
export function priceOf({ audited, budget, changed, contract, estimate }: Figures): number {
  if (audited !== undefined) return audited
  return contract === undefined ? (budget ?? estimate) : contract + changed
}

/** How much of the price is paid, 0–1; more than was agreed is all of it. */
export function paidShare(figures: Figures): number {
  const price = priceOf(figures)
  if (price <= 0) return figures.paid > 0 ? 1 : 0
  return Math.min(1, figures.paid / price)
}

/** The money of a project in one sentence: 合同80万元，变更增加5万元，已付60万元，占七成多. */
export function moneyInWords(figures: Figures): string {
  return [priceInWords(figures), paidInWords(figures)].filter((part) => part !== '').join('，')
}

function priceInWords({ audited, budget, changed, contract, estimate }: Figures): string {
  if (contract === undefined)
    return budget === undefined ? text.estimate(roundYuan(estimate)) : text.budget(roundYuan(budget))
  return [
    text.contract(roundYuan(contract)),
    changed > 0 && text.more(roundYuan(changed)),
    changed < 0 && text.less(roundYuan(-changed)),
    audited !== undefined && text.audited(roundYuan(audited)),
  ]
    .filter((part) => part !== false)
    .join('，')
}

function paidInWords(figures: Figures): string {
  const { contract, paid } = figures
  if (paid === 0) return contract === undefined ? '' : text.notPaid
  const words = text.paid(roundYuan(paid))
  return contract === undefined ? words : `${words}，${shareInWords(paid, priceOf(figures))}`
}

/** A part of a whole in tenths, which more people read than per cent. Never more than it is. */
function shareInWords(part: number, whole: number): string {
  if (part === whole) return text.paidUp
  if (part > whole) return text.paidMore(roundYuan(part - whole))
  const tenths = Math.floor((part * 10) / whole)
  return tenths === 0 ? text.underOneTenth : text.tenths(tenths, tenths * whole === part * 10)
}
