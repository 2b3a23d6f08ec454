import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { watchFiles } from '../../../src/adapters/cli/watch-files.js'
import { layFolder } from './folder.js'

test('tells the files that are written, in place or by a new file put there, and no others', async () => {
  const home = layFolder({ 'a.md': 'One.', 'sub/b.md': 'Two.', 'c.md': 'Three.' })
  const [a, b] = [join(home, 'a.md'), join(home, 'sub/b.md')]
  const stop = new AbortController()
  const seen: string[][] = []
  let wake = () => {}
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  const watching = watchFiles(
    [a, b],
    async (files) => {
      seen.push(files)
      wake()
    },
    stop.signal,
  )
  await new Promise((resolve) => setTimeout(resolve, 300))

  let told = next()
  writeFileSync(a, 'One, again.')
  await told

  writeFileSync(join(home, 'c.md'), 'Three, again.')
  await new Promise((resolve) => setTimeout(resolve, 300))

  told = next()
  writeFileSync(join(home, 'sub/b.tmp'), 'Two, again.')
  renameSync(join(home, 'sub/b.tmp'), b)
  await told

  stop.abort()
  await watching
  expect(seen).toEqual([[a], [b]])
})
