import { checkLog, checkPublication } from '@qingjian/shared/openness/public.contracts'
import type { LogEntryDocument } from '../../openness.documents'
import type { Press } from './press'

/** Expects that the public log, and every publication that it tells of, is as it was published. */
export async function expectIntact(press: Press): Promise<void> {
  expect(await press.call(checkLog, {})).toMatchObject({ data: { state: 'intact' } })
  for (const { subjectId } of press.memory.all<LogEntryDocument>('openness_log'))
    expect(await press.call(checkPublication, { id: subjectId })).toMatchObject({
      data: { state: 'intact' },
    })
}
