import { commitTransaction as commit } from '../transaction-write'
import type { Operation } from './context'

/** database.startTransaction: its id stands at the top level of the answer. */
export const startTransaction: Operation = async ({ report, transactions }) => {
  report({ index: '-' })
  return { transactionId: transactions.start() }
}

export const commitTransaction: Operation = async ({ report, store, transactions, writer }, request) => {
  report({ index: '-' })
  await transactions.within(request.transactionId, (transaction) =>
    commit(store, writer, transactions, transaction),
  )
  return {}
}

export const abortTransaction: Operation = async ({ report, transactions }, request) => {
  report({ index: '-' })
  await transactions.within(request.transactionId, async (transaction) => transactions.end(transaction))
  return {}
}
