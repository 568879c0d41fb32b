export * from './bodemeis.ts'
export * from './oordeel.ts'
export * from './reactietijd.ts'
export * from './zichtbron.ts'
