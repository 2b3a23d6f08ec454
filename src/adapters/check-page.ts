/**
 * The page of a check, where these pages are published: `https://example.org/checks` holds them as the documentation site does; in
 * any other address `{check}` stands for the check, as in `https://example.org/docs/checks/{check}.md`.
 */
export function checkPage(docs: string, check: string): string {
  return docs.includes('{check}') ? docs.replaceAll('{check}', check) : `${docs.replace(/\/+$/, '')}/${check}.html`
}
