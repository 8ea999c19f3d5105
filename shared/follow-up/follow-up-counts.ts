import type { FollowUpFigures, FollowUpRow } from './follow-up-fields'
import { CHANNELS, type Channel, OUTCOMES, type Outcome } from './follow-up-states'

/** How the follow-ups of a place and a time ended. Everything published follows from it. */
export interface FollowUpCounts {
  /** Of cases. */
  outcomes: Record<Outcome, number>
  /** Of cases: on which way the citizen answered. */
  channels: Record<Channel, number>
  /** Of good ratings that were drawn. */
  sampled: Record<Outcome, number>
}

/* @__NO_SIDE_EFFECTS__ */
function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>
}

export function emptyFollowUpCounts(): FollowUpCounts {
  return { outcomes: zeros(OUTCOMES), channels: zeros(CHANNELS), sampled: zeros(OUTCOMES) }
}

/** Counts the follow-ups that ended with an outcome. */
export function countFollowUps(
  rows: readonly (Pick<FollowUpRow, 'kind' | 'outcome'> & { answeredBy?: Channel | undefined })[],
): FollowUpCounts {
  const counts = emptyFollowUpCounts()
  for (const { answeredBy, kind, outcome } of rows) {
    if (outcome === undefined) continue
    const of = kind === 'case' ? counts.outcomes : counts.sampled
    of[outcome] += 1
    if (kind === 'case' && answeredBy !== undefined) counts.channels[answeredBy] += 1
  }
  return counts
}

function sum<Name extends string>(
  names: readonly Name[],
  parts: readonly Record<Name, number>[],
): Record<Name, number> {
  const total = zeros(names)
  for (const part of parts) for (const name of names) total[name] += part[name]
  return total
}

export function addFollowUpCounts(parts: readonly FollowUpCounts[]): FollowUpCounts {
  return {
    outcomes: sum(
      OUTCOMES,
      parts.map(({ outcomes }) => outcomes),
    ),
    channels: sum(
      CHANNELS,
      parts.map(({ channels }) => channels),
    ),
    sampled: sum(
      OUTCOMES,
      parts.map(({ sampled }) => sampled),
    ),
  }
}

/**
 * The figures that are shown. Who said that it is not solved, or that nobody had contacted them, is not satisfied; who
 * could not be reached stands apart. Every such answer opens the case again.
 */
export function publishFollowUpCounts({ channels, outcomes, sampled }: FollowUpCounts): FollowUpFigures {
  const { solved } = outcomes
  const reopened = outcomes['not-solved'] + outcomes['nobody-contacted']
  const reached = solved + reopened
  const answeredSamples = sampled.solved + sampled['not-solved'] + sampled['nobody-contacted']
  return {
    ended: reached + outcomes.unreachable + outcomes['no-contact'],
    reached,
    solved,
    notSolved: outcomes['not-solved'],
    nobodyContacted: outcomes['nobody-contacted'],
    unreachable: outcomes.unreachable,
    noContact: outcomes['no-contact'],
    reopened,
    ...(reached > 0 && { satisfaction: solved / reached }),
    byChannel: CHANNELS.map((channel) => ({ channel, settled: channels[channel] })),
    sampled: {
      ended: answeredSamples + sampled.unreachable + sampled['no-contact'],
      answered: answeredSamples,
      solved: sampled.solved,
    },
  }
}
