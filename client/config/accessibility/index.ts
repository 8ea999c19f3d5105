import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

type Attributes = Record<string, Record<string, string>>

interface MiniPlatform {
  ctx: IPluginContext
  runtimePath: string | string[]
  /** A web build has none: its components are real elements with real aria attributes. */
  template?: { mergeComponents(ctx: IPluginContext, patch: Attributes): void }
}

/**
 * A Taro plugin: carries aria attributes into the templates of a mini-program build and into its runtime. The table comes
 * as an option because Taro compiles a plugin's own file and nothing that it imports.
 */
export default function accessibility(ctx: IPluginContext, options: { components: Attributes }): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: (platform: MiniPlatform) => {
      if (!platform.template) return
      platform.template.mergeComponents(platform.ctx, options.components)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'runtime.ts')].flat()
    },
  })
}
