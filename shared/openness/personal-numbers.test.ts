import fc from 'fast-check'
import { checkDigitOf } from './id-number'
import { findPersonalNumbers, type PersonalNumberKind } from './personal-numbers'

const ID = '630102199001011230'.slice(0, 17) + checkDigitOf('63010219900101123')
const CARD = '6222020200112233446'
const kinds = (text: string) => findPersonalNumbers(text).map(({ kind }) => kind)
const found = (text: string) => findPersonalNumbers(text).map(({ end, start }) => text.slice(start, end))

/** What villages really write: amounts, days, documents, codes. */
const ORDINARY = `2026年上半年耕地地力保护补贴已全部发放到户，共涉及农户312户，面积1865.4亩，金额177213.00元。
每亩95元，按2025年秋季核定面积计算。
低保金按月发放，2026年1月至6月每人每月610元。
青财农〔2026〕12号文件明确补贴标准。
东政办发〔2025〕108号，2025年12月31日印发。
村集体土地租金收入12,345.60元，其中1月4,000元、2月4,000元、3月4,345.60元。
道路硬化1.2公里，宽4.5米，厚18厘米。
太阳能路灯86盏，单价1,850元，合计159,100元。
2026-06-30至2026-07-31公示，公示期不少于5天。
公示时间：2026.06.30-2026.07.31，每天9:00-17:00。
如有疑问请拨打村委会电话0971-8123456。
监督电话：12345、12388。
镇财政所电话（0971）8176543。
服务热线400-800-1234。
统一社会信用代码91630100710400123A。
单位代码N2630102MF0123456D，基本户已销户。
统一社会信用代码：91630102MA752T9L8H
村代码630102101201，镇代码630102101。
邮政编码810000。
合同编号HT2026-0630-001，工期90天。
发票号码12345678，开票日期2026年6月30日。
招标编号QHZB-2026-0156，中标价1,256,800.00元。
共3批：第一批120户、第二批150户、第三批42户。
标准分别为130元、120元、150元。
12345.67元
合计：13800.00元，结余1380.01元。
2021、2022、2023、2024、2025年连续五年公开。
面积5.5亩、3.2亩、12.75亩、0.8亩。
党员46名，参会38名，同意38票。
7月1日、7月15日、8月1日分三次发放。
拨付资金1500万元，其中中央1200万元、省级300万元。
总投资13800138元。
2026年第2季度，4月、5月、6月收支账目。
本村共6个社，1至6社分别有52、48、61、39、57、55户。
养殖补贴：牛120头，羊1350只，鸡4800只。
树苗15000株，单价3.5元。
坐标北纬36.62，东经101.78。
工程编号630102-2026-018。
身份证号和银行卡号不公开。
手机号请到村委会登记。
资金从中央到省、市、区、镇、村，逐级拨付。
2025年结余15,200.00元，2026年收入186,000.00元，支出150,300.00元。
20260630发放
项目代码2603-630102-04-01-123456。
备案号：2026-630102-50-03-001234。
批次2026-01-15-003。
每人每年290元，3860人，合计1119400元。
1949-2026
比例60%、30%、10%。
车牌青A12345维修费1350元。
水泥325吨，沙石1300方，钢筋15吨。
会议时间2026年11月24日09:30-11:30。
第13、14、15、16、17、18号文件
凭证号记-0015至记-0189。
每户补助1500—2000元。
冬春救助：棉被150床、大米3000斤、面粉2600斤。
A区1380平方米，B区1500平方米。
账户余额：1,380,013.80元。
按1∶1.5配套。
青海省西宁市城东区韵家口镇中庄村委会院内。
林权证号青政林证字〔2010〕第1234567号。
发放单位：韵家口镇财政所。
村民代表大会2026年3月12日表决，应到48人，实到45人，同意44票。
承包期限2024年1月1日至2033年12月31日，共10年。
乡村公益岗12人，每人每月1000元，发放3个月。`.split('\n')

describe('personal numbers in a text that everybody would read', () => {
  it('are found as they stand', () => {
    expect(found(`户主马晓梅，身份证${ID}，已发放`)).toEqual([ID])
    expect(found(`卡号${CARD}`)).toEqual([CARD])
    expect(found('电话13800138000。')).toEqual(['13800138000'])
    expect(kinds(`${ID}，${CARD}，13800138000`)).toEqual(['id-number', 'bank-card', 'mobile'])
  })

  it.each<[string, string, PersonalNumberKind]>([
    ['spaces', '630102 19900101 1233', 'id-number'],
    ['an X of its own', '11010519491231002X', 'id-number'],
    ['a small x', '11010519491231002x', 'id-number'],
    ['an X apart', '110105 19491231 002 X', 'id-number'],
    ['a wrong check digit', '630102199001011239', 'id-number'],
    ['fifteen digits', '630102900101123', 'id-number'],
    ['full-width digits', '１３８００１３８０００', 'mobile'],
    ['hyphens', '138-0013-8000', 'mobile'],
    ['a long dash', '138—0013—8000', 'mobile'],
    ['Chinese commas', '138，0013，8000', 'mobile'],
    ['enumeration commas', '138、0013、8000', 'mobile'],
    ['middle dots', '138·0013·8000', 'mobile'],
    ['dots', '138.0013.8000', 'mobile'],
    ['the country', '+8613800138000', 'mobile'],
    ['the country apart', '+86 138 0013 8000', 'mobile'],
    ['digit by digit', '1 3 8 0 0 1 3 8 0 0 0', 'mobile'],
    ['nothing visible', '138\u200b0013\u200b8000', 'mobile'],
    ['Chinese digits', '一三八〇〇一三八〇〇〇', 'mobile'],
    ['letters before', 'tel13800138000', 'mobile'],
    ['fours', '6222 0202 0011 2233 446', 'bank-card'],
    ['fours and hyphens', '6222-0202-0011-2233-446', 'bank-card'],
    ['full-width fours', '６２２２　０２０２　００１１　２２３３　４４６', 'bank-card'],
  ])('are found with %s', (_how, text, kind) => {
    expect(kinds(text)).toEqual([kind])
    expect(kinds(`发给马晓梅（${text}）共3户`)).toEqual([kind])
  })

  it('are found where they run into one another', () => {
    expect(kinds(`${ID}13800138000`)).toEqual(['id-number', 'mobile'])
    expect(kinds(`13800138000${ID}`)).toEqual(['mobile', 'id-number'])
    expect(found(`第1${ID}`)).toEqual([ID])
    expect(found('113011010519491231002X')).toEqual(['11010519491231002X'])
    expect(found(`${ID}475.00`)).toEqual([ID])
    expect(kinds('1380013800013900139000')).toEqual(['mobile', 'mobile'])
  })

  it.each(ORDINARY.map((text) => [text]))('are none in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are found at whatever place they are written, with whatever stands between their digits', () => {
    const id = fc
      .tuple(fc.integer({ min: 0, max: 36_000 }), fc.integer({ min: 0, max: 999 }))
      .map(([day, order]) => {
        const birthday = new Date(Date.UTC(1920, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
        const first = `630102${birthday.replaceAll('-', '')}${String(order).padStart(3, '0')}`
        return first + checkDigitOf(first)
      })
    const mobile = fc
      .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
      .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`)
    const between = fc.constantFrom('', ' ', '-', '－', '—', '·', '\u200b', '　')
    const text = fc.constantFrom('', '户主', '已发放给', '电话：', '（', '备注 ')
    fc.assert(
      fc.property(
        fc.oneof(id, mobile),
        between,
        fc.array(fc.boolean()),
        text,
        text,
        (number, sign, cuts, before, after) => {
          const written = [...number]
            .map((digit, place) => (cuts[place] && place > 0 ? sign + digit : digit))
            .join('')
          return findPersonalNumbers(before + written + after).length > 0
        },
      ),
      { numRuns: 1000 },
    )
  })
})
