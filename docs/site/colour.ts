// Colours in code: comments, strings and words of the language, and nothing else.
const KEYWORDS =
  'as|async|await|break|case|class|const|continue|declare|default|else|export|extends|false|for|from|function|if|implements|import|in|interface|keyof|let|new|null|of|readonly|return|satisfies|switch|throw|true|type|typeof|undefined|void|while|yield'

const SCRIPT = new RegExp(
  `(\\/\\/[^\\n]*|\\/\\*[\\s\\S]*?\\*\\/)|('(?:[^'\\\\\\n]|\\\\.)*'|\`(?:[^\`\\\\]|\\\\.)*\`|&quot;(?:(?!&quot;)[^\\n])*&quot;)|\\b(${KEYWORDS})\\b(?!&)`,
  'g',
)
const SHELL =
  /((?:^|(?<=\s))#[^\n]*)|('[^'\n]*'|&quot;(?:(?!&quot;)[^\n])*&quot;)|(?:^)(cd|mkdir|npm|npx|node|source)\b/gm

const PATTERNS: Record<string, RegExp> = { ts: SCRIPT, js: SCRIPT, json: SCRIPT, sh: SHELL, yaml: SHELL }

/** Code that is escaped, with colours where the language is known. */
export function colour(code: string, language: string): string {
  const pattern = PATTERNS[language]
  if (!pattern) return code
  return code.replaceAll(pattern, (whole: string, comment?: string, string?: string) => {
    const kind = comment !== undefined ? 'comment' : string !== undefined ? 'string' : 'word'
    return `<span class="${kind}">${whole}</span>`
  })
}
