import { defineConfig } from 'vite'

const text = (name: string) => JSON.stringify(process.env[name] ?? '')

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic' } },
  define: {
    FOR_EMULATOR: JSON.stringify(process.env.QINGJIAN_BUILD !== 'production'),
    CLOUD_ENVIRONMENT: text('QINGJIAN_CLOUD_ENVIRONMENT'),
    API_BASE: text('QINGJIAN_API_BASE'),
    MOBILE_BASE: text('QINGJIAN_MOBILE_BASE'),
  },
  build: {
    outDir: process.env.QINGJIAN_CONSOLE_OUTPUT ?? '../dist/console',
    emptyOutDir: true,
    target: 'es2020',
    manifest: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      onwarn(warning, say) {
        // antd marks its modules for React's servers; there are none here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') say(warning)
      },
    },
  },
})
