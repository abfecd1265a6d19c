import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const outside = [...configDefaults.exclude, 'e2e/**', 'generated/**', '.next/**', '.build/**', '.data/**']

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', globalSetup: ['tools/testing/file-worker.mjs'], include: ['**/*.test.{ts,tsx,mjs}'], exclude: [...outside, '**/*.db.test.ts'], env: { TZ: 'Asia/Shanghai' }, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'db', include: ['**/*.db.test.ts'], exclude: outside, env: { TZ: 'Asia/Shanghai' },
          globalSetup: ['tools/testing/postgres.mjs', 'tools/testing/file-worker.mjs'], pool: 'forks', maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000,
        },
      },
    ],
  },
})
