import type { Contract } from '@qingjian/shared/kernel/contract'
import type {
  uploadCountField,
  uploadPartField,
  uploadPartView,
  uploadPathsView,
} from '@qingjian/shared/kernel/upload-fields'
import type { ObjectSchema } from 'valibot'

/** The methods by which a feature takes files. */
export interface UploadContracts {
  prepare: Contract<ObjectSchema<{ count: typeof uploadCountField }, undefined>, typeof uploadPathsView>
  part: Contract<typeof uploadPartField, typeof uploadPartView>
}
