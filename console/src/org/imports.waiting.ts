import { listImports } from '@qingjian/shared/org/import.contracts'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { importText } from './import/import.text'

/** Imports that were begun and neither stored nor given up. */
export const importsWaiting: WaitingSource = {
  key: 'imports',
  roles: ['admin', 'unit-clerk'],
  read: async () => {
    const { imports } = await ask(listImports, {})
    return imports
      .filter(({ state }) => state === 'ready' || state === 'faulty')
      .map(({ fileName, id, state }) => ({
        key: id,
        title: `导入：${fileName}`,
        note: importText.states[state],
        to: `/org/import/${id}`,
      }))
  },
}
