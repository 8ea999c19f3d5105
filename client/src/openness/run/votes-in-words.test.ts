import { votesInWords } from './votes-in-words'

const votes = { entitled: 21, present: 18, inFavour: 17, against: 1 }

describe('votes in plain words', () => {
  it.each([
    ['villager-representatives', votes, '应到21人，实到18人，赞成17人，反对1人：赞成过半数，通过'],
    [
      'villager-representatives',
      { ...votes, inFavour: 9, against: 5 },
      '应到21人，实到18人，赞成9人，反对5人，弃权或没投票4人：赞成没有过半数，没有通过',
    ],
    [
      'villager-representatives',
      { entitled: 21, present: 13, inFavour: 13, against: 0 },
      '应到21人，实到13人，赞成13人，反对0人：到会没有达到三分之二，会议无效',
    ],
    [
      'party-members',
      { entitled: 21, present: 10, inFavour: 10, against: 0 },
      '应到21人，实到10人，赞成10人，反对0人：到会没有达到半数，会议无效',
    ],
    [
      'members',
      { ...votes, inFavour: 14 },
      '应到21人，实到18人，赞成14人，反对1人，弃权或没投票3人：赞成达到三分之二，通过',
    ],
  ] as const)('of %s %j', (meeting, count, words) => expect(votesInWords(meeting, count)).toBe(words))

  it('say only who came where the list asks for no meeting', () => {
    expect(votesInWords(undefined, votes)).toBe('应到21人，实到18人，赞成17人，反对1人')
  })
})
