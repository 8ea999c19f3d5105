import { checkRun } from '@qingjian/shared/openness/powers/power.contracts'
import { useMemo } from 'react'
import { goTo, routes } from '../../lib/routes'
import { call } from '../../lib/transport/call'
import { LinkRow } from '../../ui/action/link-row'
import { Section } from '../../ui/screen/section'
import { CheckCard } from '../log/check-card'
import { opennessWorksText } from '../openness-works.text'

const text = opennessWorksText.run.check

/** Holds what was recorded of a run against the public log, at a press; and the way to the log. */
export function CheckPart({ id, regionId }: { id: string; regionId: string }) {
  const step = useMemo(() => () => call(checkRun, { id }), [id])
  return (
    <>
      <CheckCard title={text.title} button={text.button} step={step} intact={text.intact} />
      <Section>
        <LinkRow icon="links" title={text.log} onPress={() => goTo(routes.publicationLog({ regionId }))} />
      </Section>
    </>
  )
}
