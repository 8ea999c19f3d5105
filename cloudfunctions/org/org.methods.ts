import * as exporting from '@qingjian/shared/org/export.contracts'
import * as importing from '@qingjian/shared/org/import.contracts'
import * as contracts from '@qingjian/shared/org/org.contracts'
import { type Method, method } from '../platform/serve/method'
import { closeThing } from './close-thing'
import { createThing } from './create-thing'
import { editThing } from './edit-thing'
import { beginExport } from './exports/begin-export'
import { exportRows } from './exports/export-rows'
import { abandonImport } from './imports/abandon-import'
import { addImportRows } from './imports/add-import-rows'
import { applyImport } from './imports/apply-import'
import { beginImport } from './imports/begin-import'
import { checkImport } from './imports/check-import'
import { listImportProblems } from './imports/list-import-problems'
import { listImports } from './imports/list-imports'
import { readImport } from './imports/read-import'
import { resumeImports } from './imports/resume-imports'
import { leavePerson } from './leave-person'
import { listChanges } from './list-changes'
import { listRosters } from './list-rosters'
import { listThings } from './list-things'
import type { OrgDependencies } from './org.dependencies'
import { readThing } from './read-thing'
import { reopenThing } from './reopen-thing'
import { revealMobile } from './reveal-mobile'
import { saveRoster } from './save-roster'
import { transferPerson } from './transfer-person'

/** Every method of the function, and the use case that serves it. */
export const ORG_METHODS: readonly Method<OrgDependencies>[] = [
  method(contracts.listRegions, listThings('region')),
  method(contracts.listUnits, listThings('unit')),
  method(contracts.listPosts, listThings('post')),
  method(contracts.listPeople, listThings('person')),
  method(contracts.listHalls, listThings('hall')),
  method(contracts.listWindows, listThings('window')),
  method(contracts.listServiceItems, listThings('service-item')),
  method(contracts.readRegion, readThing('region')),
  method(contracts.readUnit, readThing('unit')),
  method(contracts.readPost, readThing('post')),
  method(contracts.readPerson, readThing('person')),
  method(contracts.readHall, readThing('hall')),
  method(contracts.readWindow, readThing('window')),
  method(contracts.readServiceItem, readThing('service-item')),
  method(contracts.createRegion, createThing('region')),
  method(contracts.createUnit, createThing('unit')),
  method(contracts.createPost, createThing('post')),
  method(contracts.createPerson, createThing('person')),
  method(contracts.createHall, createThing('hall')),
  method(contracts.createWindow, createThing('window')),
  method(contracts.createServiceItem, createThing('service-item')),
  method(contracts.editRegion, editThing('region')),
  method(contracts.editUnit, editThing('unit')),
  method(contracts.editPost, editThing('post')),
  method(contracts.editPerson, editThing('person')),
  method(contracts.editHall, editThing('hall')),
  method(contracts.editWindow, editThing('window')),
  method(contracts.editServiceItem, editThing('service-item')),
  method(contracts.closeThing, closeThing),
  method(contracts.reopenThing, reopenThing),
  method(contracts.transferPerson, transferPerson),
  method(contracts.leavePerson, leavePerson),
  method(contracts.revealMobile, revealMobile),
  method(contracts.listRosters, listRosters),
  method(contracts.saveRoster, saveRoster),
  method(contracts.listChanges, listChanges),
  method(importing.beginImport, beginImport),
  method(importing.addImportRows, addImportRows),
  method(importing.checkImport, checkImport),
  method(importing.listImportProblems, listImportProblems),
  method(importing.applyImport, applyImport),
  method(importing.abandonImport, abandonImport),
  method(importing.readImport, readImport),
  method(importing.listImports, listImports),
  method(importing.resumeImports, resumeImports),
  method(exporting.beginExport, beginExport),
  method(exporting.exportRows, exportRows),
]
