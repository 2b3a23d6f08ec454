import type { WriteStream } from 'node:tty'
import { expect, test } from 'vitest'
import { createProgress } from '../../../src/adapters/cli/progress.js'

function watch(total: number, { isTTY = true, columns = 60 } = {}) {
  const written: string[] = []
  let time = 0
  const stream = { isTTY, columns, write: (text: string) => written.push(text) } as unknown as WriteStream
  const progress = createProgress(stream, total, () => time)
  return {
    written,
    step(file: string, milliseconds: number) {
      time += milliseconds
      progress.step(file)
    },
    clear: progress.clear,
  }
}

test('a bar with what is done, and the time that is left at this pace', () => {
  const { written, step, clear } = watch(10)
  step('a.md', 1000)
  for (let i = 0; i < 4; i++) step('b.md', 1000)
  expect(written[0]).toBe('\r\x1b[K██░░░░░░░░░░░░░░░░░░ 1/10 0:09 a.md')
  expect(written.at(-1)).toBe('\r\x1b[K██████████░░░░░░░░░░ 5/10 0:05 b.md')
  clear()
  clear()
  expect(written.slice(5)).toEqual(['\r\x1b[K'])
})

test('writes no more often than can be read, and always the last', () => {
  const { written, step } = watch(1000)
  for (let i = 0; i < 1000; i++) step('a.md', 1)
  expect(written.length).toBeLessThan(25)
  expect(written.at(-1)).toContain('1000/1000')
})

test('never takes more than one line', () => {
  const { written, step } = watch(9, { columns: 40 })
  step(`${'folder/'.repeat(20)}a.md`, 100)
  expect(written[0]!.length - '\r\x1b[K'.length).toBe(39)
})

test('writes nothing where there is no terminal, or little to do', () => {
  for (const { written, step, clear } of [watch(100, { isTTY: false }), watch(4)]) {
    step('a.md', 1000)
    clear()
    expect(written).toEqual([])
  }
})
