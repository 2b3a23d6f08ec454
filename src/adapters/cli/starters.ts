import { version } from '../../version.js'

/** A configuration to start from: nothing in it changes what is found. */
export const configText = `${JSON.stringify(
  {
    $schema: './node_modules/onrecord/schemas/config.schema.json',
    language: 'en',
    checks: { 'vague-source': 'info' },
    tables: [],
    references: [],
    policy: 'strict',
    failOn: 'warning',
    ignore: ['**/README.md', '**/CHANGELOG.md'],
  },
  null,
  2,
)}\n`

/** A workflow that checks the articles of a repository on each pull request, and marks the lines. */
export const workflowText = `name: onrecord
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes onrecord@${version} check --format github "**/*.md"
`
