import { Argument, type Command } from 'commander'
import { completionFor, shells } from '../completion.js'

/** `onrecord completion`. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'which shell').choices([...shells]))
    .addHelpText(
      'after',
      `
Examples:
  source <(onrecord completion bash)
  onrecord completion zsh > "\${fpath[1]}/_onrecord"
  onrecord completion fish > ~/.config/fish/completions/onrecord.fish`,
    )
    .action((shell: (typeof shells)[number]) => {
      process.stdout.write(completionFor(shell, program))
    })
}
