import { useMe } from '../lib/session/use-me'

/** Tells whether a place lies in what the person looks after; what is out of reach can be seen as everybody sees it. */
export function useReach(): (regionId: string) => boolean {
  const { grants } = useMe()
  const regions = grants
    .filter(({ state }) => state === 'granted')
    .flatMap((grant) => grant.regions.map(({ id }) => id))
  return (regionId) => regions.some((region) => regionId.startsWith(region))
}
