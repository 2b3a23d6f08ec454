import { InvalidArgumentError, Option } from 'commander'
import { policies } from '../../evidence/verification/verdict/policy.js'
import { nodeKinds } from '../../graph/format.js'
import type { Severity } from '../../model/generated/shapes.js'
import { isDay } from '../../model/options.js'

/** A day of the calendar, ISO 8601. */
export function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It must be a day such as 2022-12-15.')
  return value
}

/** One more of an option that may be given several times. */
export function append(value: string, before: string[] = []): string[] {
  return [...before, value]
}

/** A number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return number
}

/** Comma-separated words. */
export function list(value: string): string[] {
  return value.split(',').map((item) => item.trim())
}

/** Comma-separated kinds of nodes of the graph. */
export function kindList(value: string): (typeof nodeKinds)[number][] {
  return list(value).map((name) => {
    const kind = nodeKinds.find((kind) => kind === name)
    if (!kind) throw new InvalidArgumentError(`There is no kind \`${name}\`; there are ${nodeKinds.join(', ')}.`)
    return kind
  })
}

/** `--policy`. */
export function policyOption(): Option {
  return new Option('--policy <name>', 'house rules that make severities of verdicts')
    .choices(Object.keys(policies))
    .default('strict')
}

/** `--fail-on`. */
export function failOnOption(severity: Severity): Option {
  return new Option('--fail-on <severity>', 'lowest severity that gives exit code 1')
    .choices(['error', 'warning', 'info'])
    .default(severity)
}

/** `--format`, the first of the choices when left out. */
export function formatOption(choices: readonly string[]): Option {
  return new Option('--format <format>', 'how to print').choices([...choices]).default(choices[0])
}

/** A whole number from 1 to `most`. */
export function countTo(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^[1-9]\d*$/.test(value) || number > most)
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`)
    return number
  }
}
