export * from './keten.ts'
export * from './maatregel.ts'
