import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Computer } from './computer'
import { nameOf } from './name-of'
import { newPeople, peopleWorkbook, SHEET } from './people-workbook'

jest.setTimeout(240_000)

const PEOPLE = 300

describe('an admin looks after the people', () => {
  let district: RunningDistrict
  let browser: Browser
  let admin: Computer

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
    admin = await Computer.at(district.url, browser)
    await admin.signInAs('系统管理员')
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  async function bring(buffer: Buffer, name = '新进人员.xlsx'): Promise<void> {
    await admin.open('org/import')
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await admin.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
  }

  async function search(name: string): Promise<void> {
    await admin.open('org?kind=person')
    await admin.page.getByLabel('按姓名查找', { exact: true }).fill(name)
    await admin.page.keyboard.press('Enter')
    await admin.page.getByRole('row', { name: new RegExp(name) }).waitFor()
  }

  describe('from an Excel file', () => {
    const people = newPeople(PEOPLE)
    const [first] = people
    if (!first) throw new Error('there are no people')
    const found = people[PEOPLE - 1] ?? first

    test('each bad cell is named with sheet, row, column and remedy, and nothing is stored', async () => {
      const wrong = people.map((person, at) => {
        if (at === 9) return { ...person, mobile: '1991234' }
        if (at === 99) return { ...person, unit: '区没有这个局' }
        if (at === 199) return { ...person, staffNumber: first.staffNumber }
        return person
      })
      await bring(await peopleWorkbook(wrong))
      await admin.sees('发现 3 处问题')
      await admin.sees('请核对，重复的只留一行')
      const problems = await admin.page.getByRole('row').allInnerTexts()
      const cells = problems.slice(1).map((row) => row.split('\t').map((cell) => cell.trim()))
      expect(cells.map(([sheet, row, column]) => [sheet, row, column])).toEqual([
        [SHEET, '11', '手机号'],
        [SHEET, '101', '单位'],
        [SHEET, '201', '工号'],
      ])
      expect(cells.map(([, , , , , remedy]) => remedy)).toEqual([
        '请填写11位手机号',
        expect.stringContaining('请'),
        '请核对，重复的只留一行',
      ])
      await admin.open(`org?kind=person&name=${encodeURIComponent(found.name)}`)
      await admin.sees('没有符合条件的内容')
    })

    test('mended, it is stored as a whole, and everybody is found by name', async () => {
      await bring(await peopleWorkbook(people))
      await admin.sees(`检查通过，共 ${PEOPLE} 行人员`)
      await admin.press('确认导入')
      await admin.sees(`已存入 ${PEOPLE} 行人员`)
      await search(found.name)
      await admin.sees(found.staffNumber)
      expect(await admin.page.getByText(found.mobile).count()).toBe(0)
    })

    test('the same file is refused, and the page says who brought it', async () => {
      await bring(await peopleWorkbook(people), '换了名字.xlsx')
      await admin.sees(new RegExp(`这个文件已于.*由${await nameOf(district, 'unit-zwfw-head')}导入过`))
    })

    test('a file that is none says how to make one', async () => {
      await bring(Buffer.from('姓名,工号'))
      await admin.sees('请用 Excel 另存为 .xlsx 格式')
    })
  })

  test('a person who leaves is signed out at their next call', async () => {
    const clerk = await Computer.at(district.url, browser)
    await clerk.signInAs('区人社局填报员')
    const name = await nameOf(district, 'unit-rsj-head')
    await search(name)
    const row = admin.page.getByRole('row', { name: new RegExp(name) })
    const leave = admin.page.getByRole('menuitem', { name: '离岗' })
    await admin.follow(row.getByRole('button', { name: '更多', exact: true }), leave)
    await admin.follow(leave, admin.page.getByRole('dialog'))
    await admin.write('原因', '退休')
    await admin.sendDialog('保存')
    await clerk.page.getByRole('link', { name: '组织机构' }).click()
    await clerk.sees('用手机微信扫码登录')
    await clerk.leave()
  })
})
