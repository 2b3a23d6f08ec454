import { defineConfig } from 'vitest/config'

// Where `.ci/run` wants the report that its last line is counted from.
const report = process.env.ONRECORD_REPORT

export default defineConfig({
  test: {
    testTimeout: 20_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**'],
          globalSetup: 'test/temporary.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          globalSetup: ['test/temporary.ts', 'test/package/pack.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
