export * from './punten.ts'
