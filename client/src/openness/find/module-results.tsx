import type { ContractInput } from '@qingjian/shared/kernel/contract'
import type { find } from '@qingjian/shared/openness/find/find.contracts'
import { MODULE_NAMES } from '@qingjian/shared/openness/find/modules'
import { View } from '@tarojs/components'
import { ActionButton } from '../../ui/action/action-button'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { opennessModulesText } from '../openness-modules.text'
import { FoundRow } from './found-row'
import { type FoundModule, useModule } from './use-module'

const text = opennessModulesText.find

interface ModuleResultsProps {
  first: FoundModule
  lookedFor: ContractInput<typeof find>
}

/** What was found in one module: the first of it, and more by pages; nothing where there is nothing. */
export function ModuleResults({ first, lookedFor }: ModuleResultsProps) {
  const { busy, failure, found, module, more, next } = useModule(first, lookedFor)
  if (found.length === 0 && next === undefined) return null
  return (
    <Section title={MODULE_NAMES[module]}>
      {found.map((one) => (
        <FoundRow key={`${one.kind} ${one.id}`} found={one} lookedFor={lookedFor.text} />
      ))}
      {found.length === 0 && <View>{text.partly}</View>}
      {failure && <FieldFailure text={failure.message} />}
      {next !== undefined && (
        <ActionButton
          kind="quiet"
          text={found.length === 0 ? text.further : text.more}
          busy={busy}
          onPress={() => void more()}
        />
      )}
    </Section>
  )
}
