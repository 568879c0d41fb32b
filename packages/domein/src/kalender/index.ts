export * from './datum.ts'
