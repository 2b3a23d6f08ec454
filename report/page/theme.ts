/** The switch between light and dark; the page begins as the reader’s system has it. */
export function watchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme')
  if (!button) return
  let dark = matchMedia('(prefers-color-scheme: dark)').matches
  const show = () => button.setAttribute('aria-pressed', String(dark))
  button.hidden = false
  button.addEventListener('click', () => {
    dark = !dark
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    show()
  })
  show()
}
