/** What the page about the JSON API shows. Words may hold `code` between backticks. */
export interface ReferenceView {
  title: string
  aboutHtml: string
  groups: GroupView[]
  shapes: ShapeView[]
  refusals: RefusalView[]
}

export interface GroupView {
  name: string
  description: string
  operations: OperationView[]
}

export interface OperationView {
  id: string
  method: string
  path: string
  summary: string
  description: string
  parameters: FieldView[]
  body?: ContentView
  answer: ContentView & { status: string; description: string }
  refusals: { status: string; codes: string[] }[]
}

export interface ContentView {
  fields: FieldView[]
  /** JSON, laid out for reading. */
  example?: string
}

export interface ShapeView {
  name: string
  description: string
  fields: FieldView[]
}

export interface FieldView {
  name: string
  /** Where it is sent, for parameters. */
  place?: string
  type: TypeView
  isRequired: boolean
  description: string
  /** The fields of an object that has no name of its own. */
  fields: FieldView[]
}

/** `list of` a named shape, or plain words. */
export interface TypeView {
  words: string
  shape?: string
  isNullable: boolean
  isList: boolean
}

export interface RefusalView {
  code: string
  status: number
  sentence: string
}
