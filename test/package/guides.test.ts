// Each guide is followed word for word in a fresh folder, with the packed package.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { stepsOf, withOutputs } from '../../docs/site/guide-steps.js'
import { follow } from './follow.js'

const guides = new URL('../../docs/guides/', import.meta.url)

test.each(readdirSync(guides))('%s works as it is written', (name) => {
  const guide = readFileSync(new URL(name, guides), 'utf8')
  const unmarked: string[] = []
  const steps = stepsOf(guide, (language) => unmarked.push(language))
  // Code is followed or, where it is no code, only shown.
  expect(unmarked.filter((language) => !['text', 'json', 'yaml'].includes(language))).toEqual([])
  for (const step of steps) if (step.kind === 'save') expect(step.told).toContain(`\`${step.path}\``)

  const folder = mkdtempSync(join(tmpdir(), 'onrecord-guide-'))
  try {
    const { outputs, codes } = follow(steps, folder, inject('tarball'))
    // A check that finds something ends with 1.
    expect(
      codes.filter(([command, code]) => code !== 0 && !(code === 1 && / (?:check|verify) /.test(command))),
    ).toEqual([])
    if (process.env.UPDATE) writeFileSync(new URL(name, guides), withOutputs(guide, outputs))
    else expect(guide).toBe(withOutputs(guide, outputs))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
