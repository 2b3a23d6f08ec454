declare module 'shacl-engine' {
  export class Validator {
    constructor(shapes: unknown, options: { factory: unknown })
    validate(data: { dataset: unknown }): Promise<unknown>
  }
}
