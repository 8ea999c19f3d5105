import { cardRows, hallsOf } from './card-rows'

const window = (number: string) => ({
  id: `w${number}`,
  number,
  name: '社保',
  hallId: 'h',
  hallName: '大厅',
  unitId: 'u',
  unitName: '人社局',
})

describe('the windows of a hall', () => {
  it('stand in the order of their numbers, with and without a card', () => {
    const rows = cardRows({
      cards: [
        { cardId: 'c10', version: 2, issuedAt: 1, window: window('10') },
        { cardId: 'c2', version: 1, issuedAt: 1, window: window('2') },
      ],
      withoutCard: [window('9')],
    })
    expect(rows.map((row) => [row.window.number, row.version])).toEqual([
      ['2', 1],
      ['9', undefined],
      ['10', 2],
    ])
  })

  it('lead to each hall once', () => {
    const at = (id: string, hallId: string, hallName: string) => ({
      ...window(id),
      hallId,
      hallName,
      version: 1,
      editable: true,
      ticketed: false,
      serviceItems: [],
    })
    expect(hallsOf([at('1', 'b', '乙大厅'), at('2', 'a', '甲大厅'), at('3', 'b', '乙大厅')])).toHaveLength(2)
  })
})
