// The bundler hands over what these files hold.
declare module '*.md' {
  const text: string
  export default text
}
declare module '*.csv' {
  const text: string
  export default text
}
declare module '*.txt' {
  const text: string
  export default text
}
