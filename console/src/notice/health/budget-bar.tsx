import { ShareBar } from '../../ui/share-bar'
import { yuanText } from '../yuan'
import { healthText as text } from './health.text'

/** What was spent today of what may be spent, both in 分. */
export function BudgetBar({ budget, spent }: { spent: number; budget: number }) {
  return (
    <>
      <div className="health-budget">
        <ShareBar share={budget === 0 ? 1 : Math.min(1, spent / budget)} />
        <span>{text.spent(yuanText(spent), yuanText(budget))}</span>
      </div>
      {spent >= budget ? <p>{budget === 0 ? text.noBudget : text.budgetOver}</p> : null}
    </>
  )
}
