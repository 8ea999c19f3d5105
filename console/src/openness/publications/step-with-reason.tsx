import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { ReasonDialog } from '../../ui/reason-dialog'
import { PUBLICATION_READS } from './publication-reads'

interface StepWithReasonProps<C extends Contract> {
  contract: C
  title: string
  /** What will happen. */
  note: string
  /** The call's input with what was written. */
  inputOf: (reason: string) => ContractInput<C>
  onDone: (answer: ContractOutput<C>) => void
  onClose: () => void
}

/** A step that is taken with a reason. */
export function StepWithReason<C extends Contract>(props: StepWithReasonProps<C>) {
  const { contract, inputOf, note, onClose, onDone, title } = props
  const step = useChange(contract, { outdates: PUBLICATION_READS, onDone })
  return (
    <ReasonDialog
      open
      title={title}
      busy={step.isPending}
      failure={step.error ? messageOf(step.error) : undefined}
      onReason={(reason) => step.mutate(inputOf(reason))}
      onClose={onClose}
    >
      <p>{note}</p>
    </ReasonDialog>
  )
}
