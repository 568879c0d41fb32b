/** What a schema of the server's contract gives after validation, without bringing the validator to the browser. */
export type Antwoord<Schema extends { _zod: { output: unknown } }> = Schema['_zod']['output']

/** What a schema of the server's contract accepts. */
export type Invoer<Schema extends { _zod: { input: unknown } }> = Schema['_zod']['input']
