/** @jest-environment ./weapp-environment.ts */
import { join } from 'node:path'
import { startCaseCloud } from './case-cloud'
import { missingTemplates } from './simulator/missing-templates'
import { Simulator } from './simulator/simulator'

const BUILT = join(__dirname, '..', '..', 'dist', 'weapp')

jest.setTimeout(90_000)

test("a case stands whole on WeChat's own templates, with the form that follows 没解决", async () => {
  const weapp = new Simulator(BUILT, startCaseCloud().call)
  weapp.open('cases/case/index?id=rating-1')
  await weapp.sees('已经答复，请您看看')
  expect(weapp.text()).toMatch(/有了答复.*照片1.*已经登记/)
  weapp.press('.choice-button', '没解决退回去重新办理')
  await weapp.sees('哪里还没解决？')
  expect(weapp.text()).toContain('加一份PDF文件')
  expect(missingTemplates()).toEqual([])
})
