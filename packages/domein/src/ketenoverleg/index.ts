export * from './ketenoverleg.ts'
