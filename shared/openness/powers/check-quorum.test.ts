import { checkQuorum, flawOfVotes, quorumNeeds } from './check-quorum'
import { ruleOf } from './flow-chart'
import { MEETINGS, type Meeting } from './quorums'

/** The rules in the words of the law, for numbers of people, without any of the table's fractions. */
const LAW: Record<
  Meeting,
  { valid(n: number, came: number): boolean; agreed(n: number, came: number, yes: number): boolean }
> = {
  'branch-committee': { valid: (n, came) => came >= n - came, agreed: (n, _came, yes) => yes > n - yes },
  'two-committees': { valid: (n, came) => came > n - came, agreed: (_n, came, yes) => yes > came - yes },
  'party-members': { valid: (n, came) => came >= n - came, agreed: (n, _came, yes) => yes > n - yes },
  'villager-representatives': {
    valid: (n, came) => came >= 2 * (n - came),
    agreed: (_n, came, yes) => yes > came - yes,
  },
  villagers: { valid: (n, came) => came > n - came, agreed: (_n, came, yes) => yes > came - yes },
  households: { valid: (n, came) => came >= 2 * (n - came), agreed: (_n, came, yes) => yes > came - yes },
  members: { valid: (n, came) => came >= 2 * (n - came), agreed: (n, _came, yes) => yes >= 2 * (n - yes) },
  'member-representatives': {
    valid: (n, came) => came >= 2 * (n - came),
    agreed: (n, _came, yes) => yes >= 2 * (n - yes),
  },
}

describe.each(MEETINGS)('a meeting of %s', (meeting) => {
  it('is judged as the law says, for every number of people up to twenty-four', () => {
    const wrong: string[] = []
    for (let entitled = 1; entitled <= 24; entitled += 1)
      for (let present = 0; present <= entitled; present += 1)
        for (let inFavour = 0; inFavour <= present; inFavour += 1) {
          const valid = LAW[meeting].valid(entitled, present)
          const agreed = valid && LAW[meeting].agreed(entitled, present, inFavour)
          const judged = checkQuorum(meeting, { entitled, present, inFavour, against: 0 })
          if (judged.valid !== valid || judged.agreed !== agreed)
            wrong.push(`${entitled}/${present}/${inFavour}`)
        }
    expect(wrong).toEqual([])
  })

  it('is told by how many it falls short', () => {
    for (let entitled = 1; entitled <= 24; entitled += 1) {
      const { present } = quorumNeeds(meeting, entitled)
      expect(LAW[meeting].valid(entitled, present)).toBe(true)
      expect(LAW[meeting].valid(entitled, present - 1)).toBe(false)
      for (let came = present; came <= entitled; came += 1) {
        const { inFavour } = quorumNeeds(meeting, entitled, came)
        expect(LAW[meeting].agreed(entitled, came, inFavour)).toBe(true)
        expect(LAW[meeting].agreed(entitled, came, inFavour - 1)).toBe(false)
      }
    }
  })

  it('is judged exactly with as many people as there can be', () => {
    const entitled = 99_999
    const { present } = quorumNeeds(meeting, entitled)
    const { inFavour } = quorumNeeds(meeting, entitled, entitled)
    expect(checkQuorum(meeting, { entitled, present: present - 1, inFavour: 0, against: 0 }).valid).toBe(
      false,
    )
    expect(checkQuorum(meeting, { entitled, present: entitled, inFavour, against: 0 }).agreed).toBe(true)
    expect(
      checkQuorum(meeting, { entitled, present: entitled, inFavour: inFavour - 1, against: 0 }).agreed,
    ).toBe(false)
  })
})

describe('a count', () => {
  it('has nobody there who has no vote, and nobody who says yes and no', () => {
    expect(flawOfVotes({ entitled: 30, present: 31, inFavour: 0, against: 0 })?.field).toBe('present')
    expect(flawOfVotes({ entitled: 30, present: 20, inFavour: 15, against: 6 })?.field).toBe('inFavour')
    expect(flawOfVotes({ entitled: 30, present: 20, inFavour: 15, against: 5 })).toBeUndefined()
    expect(flawOfVotes({ entitled: 30, present: 20, inFavour: 15, against: 0 })).toBeUndefined()
  })
})

describe('the rule of a meeting', () => {
  it('is said in one sentence', () => {
    expect(ruleOf('villager-representatives')).toBe('三分之二以上到会，赞成超过到会人数的半数')
    expect(ruleOf('party-members')).toBe('半数以上到会，赞成超过应到人数的半数')
    expect(ruleOf('members')).toBe('三分之二以上到会，赞成达到应到人数的三分之二')
    expect(ruleOf('villagers')).toBe('超过半数到会，赞成超过到会人数的半数')
  })
})
