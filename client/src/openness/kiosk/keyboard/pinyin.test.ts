import { candidatesOf, type PinyinTable, spells, syllablesOf } from './pinyin'

const TABLE: PinyinTable = {
  di: '的地低',
  bao: '报保包',
  xi: '系西',
  xin: '新信',
  nu: '女努',
  zhong: '中重种',
  zhuang: '装庄',
  cun: '村存',
  an: '安案',
  e: '额',
}
const syllables = syllablesOf(TABLE)
const WORDS = ['低保', '中庄村']
const texts = (letters: string) => candidatesOf(letters, WORDS, TABLE, syllables).map(({ text }) => text)

describe('writing Chinese with the letters of its sounds', () => {
  it.each(['dibao', 'db', 'dib', 'dba'])('%s offers the word 低保 first', (letters) => {
    expect(texts(letters)[0]).toBe('低保')
  })

  it.each(['zhongzhuangcun', 'zzc', 'zhongz'])('%s offers the village 中庄村 first', (letters) => {
    expect(texts(letters)[0]).toBe('中庄村')
  })

  it('offers the characters of the first syllable, and keeps the letters of the others', () => {
    expect(candidatesOf('dixin', WORDS, TABLE, syllables).slice(0, 3)).toEqual([
      { text: '的', rest: 'xin' },
      { text: '地', rest: 'xin' },
      { text: '低', rest: 'xin' },
    ])
  })

  it('cuts where a syllable can begin', () => {
    expect(candidatesOf('xinu', WORDS, TABLE, syllables)[0]).toEqual({ text: '系', rest: 'nu' })
    expect(candidatesOf('xin', WORDS, TABLE, syllables)[0]).toEqual({ text: '新', rest: '' })
  })

  it('offers what may be meant before a syllable is whole', () => {
    expect(texts('zh')).toEqual(expect.arrayContaining(['中', '装']))
    expect(texts('d')[0]).toBe('的')
  })

  it('always offers the letters as they are, for what has no Chinese name', () => {
    expect(texts('ppp')).toEqual(['ppp'])
    expect(texts('dibao').at(-1)).toBe('dibao')
  })

  it('offers nothing for nothing', () => {
    expect(texts('')).toEqual([])
  })

  it('does not take letters for a word that go on differently', () => {
    expect(spells('dibaox', '低保', syllables)).toBe(false)
    expect(spells('bao', '低保', syllables)).toBe(false)
  })
})
