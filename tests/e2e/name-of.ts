import { databaseAt } from '@qingjian/demo/database-at'
import type { RunningDistrict } from '../district/start-district'

/** What a person of the demo district is called: names are drawn, and differ from seed to seed. */
export async function nameOf({ url }: RunningDistrict, personId: string): Promise<string> {
  const { data } = await databaseAt(url).collection('org_people').doc(personId).get()
  const [person] = data as { name: string }[]
  if (!person) throw new Error(`${personId} is not in the district`)
  return person.name
}
