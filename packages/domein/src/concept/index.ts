export * from './formulieren.ts'
