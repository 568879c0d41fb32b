export * from './aanwijzing.ts'
export * from './klokken.ts'
