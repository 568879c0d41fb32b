export * from './weekoverleg.ts'
