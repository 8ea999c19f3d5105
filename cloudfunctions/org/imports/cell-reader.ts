import { type GenericSchema, type InferOutput, safeParse } from 'valibot'
import type { Problem } from './planner'
import type { Line } from './read-rows'

/** Reads the cells of one row and remembers what is wrong with them. */
export interface CellReader {
  problems: Problem[]
  /** The cell's value by the schema; undefined, and a problem, when there is none. */
  read<Schema extends GenericSchema<string, unknown>>(
    column: string,
    schema: Schema,
    remedy: string,
  ): InferOutput<Schema> | undefined
  complain(column: string, problem: string, remedy: string): void
}

export function createCellReader(line: Line): CellReader {
  const problems: Problem[] = []
  const complain: CellReader['complain'] = (column, problem, remedy) =>
    void problems.push({ line, column, problem, remedy })
  return {
    problems,
    complain,
    read(column, schema, remedy) {
      const text = line.cells[column] ?? ''
      if (text === '') {
        complain(column, '没有填写', remedy)
        return undefined
      }
      const parsed = safeParse(schema, text)
      if (parsed.success) return parsed.output
      complain(column, parsed.issues[0].message, remedy)
      return undefined
    },
  }
}
