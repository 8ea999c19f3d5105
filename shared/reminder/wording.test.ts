// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
import { partsRange, render, templateProblems, valuesOf, variablesOf } from './wording'

const PERSON = {
  name: '马晓梅',
  unitName: '区人社局',
  position: '办公室主任',
  partyJoinedOn: '2008-07-01',
}

describe('the values of a reminder', () => {
  it('of a political birthday tell the years and the day of joining', () => {
    expect(valuesOf(PERSON, { kind: 'party-birthday', title: '政治生日', day: '2026-07-01' })).toEqual({
      name: '马晓梅',
      unit: '区人社局',
      position: '办公室主任',
      day: '7月1日',
      years: '18',
      joined: '2008年7月1日',
    })
  })

  it('of a holiday tell from when to when, one day as one day', () => {
    const holiday = { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08' }
    const of = { kind: 'holiday', title: holiday.name, day: '2025-09-30' } as const
    expect(valuesOf(PERSON, { ...of, holiday })).toMatchObject({
      holiday: '国庆节、中秋节',
      holidayDays: '10月1日至10月8日',
      day: '9月30日',
    })
    expect(valuesOf(PERSON, { ...of, holiday: { ...holiday, to: holiday.from } }).holidayDays).toBe('10月1日')
    expect(valuesOf(PERSON, of)).not.toHaveProperty('years')
  })

  it('of other kinds tell what they are about', () => {
    expect(valuesOf(PERSON, { kind: 'own-day', title: '升学季', day: '2026-06-10' }).occasion).toBe('升学季')
    expect(valuesOf(PERSON, { kind: 'post', title: '任职', day: '2026-06-10', move: 'appointed' }).move).toBe(
      '任职',
    )
  })

  it('are no longer than the provider takes', () => {
    const { unit } = valuesOf(
      { ...PERSON, unitName: '长'.repeat(60) },
      { kind: 'post', title: '', day: '2026-06-10' },
    )
    expect(unit).toHaveLength(35)
  })
})

describe('a text', () => {
  it('takes each value where its variable stands, and nothing where there is none', () => {
    expect(render('${name}同志：${name}，${years}${unknown}。', { name: '马晓梅' })).toBe(
      '马晓梅同志：马晓梅，。',
    )
    // What a value looks like is not looked at again.
    expect(render('${name}', { name: '${unit}', unit: '局' })).toBe('${unit}')
  })

  it('names its variables once each', () => {
    expect(variablesOf('${name}、${unit}、${name}')).toEqual(['name', 'unit'])
  })

  it.each([
    ['${name}同志，您好！', 'party-birthday', undefined],
    ['${site}', 'party-birthday', '没有“site”这样的变量'],
    ['${holiday}将至', 'party-birthday', '这类提醒没有“节日”'],
    ['${years}周年', 'holiday', '这类提醒没有“党龄（周年）”'],
    ['您好，${name', 'party-birthday', '变量没有写完整'],
    ['您好，{name}', 'party-birthday', '变量没有写完整'],
    ['【清鉴】您好', 'party-birthday', '不要写【】'],
    ['请看 https://qingjian.example/a', 'party-birthday', '不能放网址'],
    ['请看 www.qingjian', 'party-birthday', '不能放网址'],
    ['请看 qingjian.gov.cn', 'party-birthday', '不能放网址'],
  ] as const)('%s for %s: %s', (text, kind, problem) => {
    const problems = templateProblems(text, kind)
    if (problem === undefined) expect(problems).toEqual([])
    else expect(problems).toEqual([expect.stringContaining(problem)])
  })

  it('is counted with its signature, with short values and with long ones', () => {
    const signed = '【清鉴】'.length
    expect(partsRange('字'.repeat(70 - signed), 'holiday', '清鉴')).toEqual({ least: 1, most: 1 })
    expect(partsRange('字'.repeat(71 - signed), 'holiday', '清鉴')).toEqual({ least: 2, most: 2 })
    expect(partsRange(`${'字'.repeat(60)}\${name}`, 'holiday', '清鉴')).toEqual({ least: 1, most: 2 })
    // What the kind does not have is left out when it is sent.
    expect(partsRange(`${'字'.repeat(66)}\${years}`, 'holiday', '清鉴')).toEqual({ least: 1, most: 1 })
  })
})
