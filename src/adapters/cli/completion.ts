import type { Command, Option } from 'commander'

/** The shells that words can be completed in. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** A script that completes commands, options and their values in a shell, made from the commands themselves. */
export function completionFor(shell: (typeof shells)[number], program: Command): string {
  const scripts = { bash, zsh, fish }
  return scripts[shell](program.commands.map(listed))
}

interface Listed {
  name: string
  summary: string
  options: { flags: string[]; summary: string; choices: readonly string[]; takesValue: boolean }[]
  /** Values of the argument, where they are a closed list; else files. */
  values: readonly string[]
}

function listed(command: Command): Listed {
  const options = command.createHelp().visibleOptions(command)
  return {
    name: command.name(),
    summary: command.description(),
    options: options.map((option: Option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
      summary: option.description,
      choices: option.argChoices ?? [],
      takesValue: option.required || option.optional,
    })),
    values: command.registeredArguments[0]?.argChoices ?? [],
  }
}

// Where nothing fits, files are completed: that is what `-o default` means.
function bash(commands: readonly Listed[]): string {
  const cases = commands.flatMap(({ name, options, values }) => [
    ...options
      .filter(({ takesValue }) => takesValue)
      .map(({ flags, choices }) => {
        const patterns = flags.map((flag) => `'${name} ${flag}'`).join('|')
        return `    ${patterns}) words='${choices.join(' ')}' ;;`
      }),
    `    '${name} '*) if [[ $current == -* ]]; then words='${options.flatMap(({ flags }) => flags).join(' ')}'; else words='${values.join(' ')}'; fi ;;`,
  ])
  return `# Completion of onrecord in bash: source <(onrecord completion bash)
_onrecord() {
  local current=\${COMP_WORDS[COMP_CWORD]} words=''
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD - 1]}" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _onrecord onrecord
`
}

function zsh(commands: readonly Listed[]): string {
  const quoted = (text: string) => text.replaceAll("'", '’').replaceAll(/[[\]:\\]/g, '\\$&')
  const cases = commands.map(({ name, options, values }) => {
    const specs = options.flatMap(({ flags, summary, choices, takesValue }) =>
      flags.map((flag) => {
        const value = !takesValue ? '' : choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files'
        return `        '*${flag}[${quoted(summary)}]${value}'`
      }),
    )
    const rest = values.length > 0 ? `'*:value:(${values.join(' ')})'` : "'*:file:_files'"
    return `      ${name})\n        _arguments \\\n${specs.join(' \\\n')} \\\n        ${rest}\n        ;;`
  })
  return `#compdef onrecord
# Completion of onrecord in zsh: onrecord completion zsh > "\${fpath[1]}/_onrecord"
_onrecord() {
  local -a commands=(
${commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
compdef _onrecord onrecord
`
}

function fish(commands: readonly Listed[]): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = commands.flatMap(({ name, summary, options, values }) => {
    const here = `complete -c onrecord -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c onrecord -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...options.map(({ flags, summary, choices, takesValue }) => {
        const names = flags
          .map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
          .join(' ')
        const value = !takesValue ? '' : choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -r'
        return `${here} ${names} -d ${quoted(summary)}${value}`
      }),
      ...(values.length > 0 ? [`${here} -f -a ${quoted(values.join(' '))}`] : []),
    ]
  })
  return `# Completion of onrecord in fish: onrecord completion fish > ~/.config/fish/completions/onrecord.fish\n${lines.join('\n')}\n`
}
