import { rmSync } from 'node:fs'
import { firstCards, isDistrictSeeded, seedDistrict } from '@qingjian/demo/seed-district'
import { buildStale } from './build-stale'
import { localData, localUrl, startLocalCloud } from './local-cloud'

async function start(): Promise<void> {
  const data = localData()
  if (process.argv.includes('--fresh')) {
    console.log(`Beginning anew: removing ${data}`)
    rmSync(data, { recursive: true, force: true })
  }
  await buildStale(['functions', 'emulator', 'h5', 'console'])
  const { keys } = await startLocalCloud()
  const url = localUrl()
  if (!(await isDistrictSeeded(url))) {
    console.log('Filling the demo district (西宁市城东区, invented people, a year of ratings) …')
    await seedDistrict({ url, keys, now: Date.now() })
  }
  const cards = await firstCards(url)
  console.log(`
清鉴 is running; Ctrl-C stops it, and the data stays in ${data}.

  ${url}/                the mini-program as a web page
${cards.map((card) => `  ${url}/#/rating/rate/index?scene=${card.scene}   ${card.name}`).join('\n')}
  ${url}/console/        the back office for staff at a PC; demo people sign in with one click
  ${url}/emulator/#phones  the phones: short messages with links to tap, calls that ring, service notices of WeChat
  ${url}/emulator/       the local cloud: functions, data, timers, the clock, and whom this browser calls as
`)
}

start().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
